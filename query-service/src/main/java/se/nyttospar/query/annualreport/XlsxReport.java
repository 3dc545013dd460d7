package se.nyttospar.query.annualreport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook with a sheet per table. */
final class XlsxReport {
    private static final double WIDTH = 24;

    private XlsxReport() {}

    static byte[] of(List<ReportTable> tables, LocalDate day) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Nyttospar", "1.0")) {
            for (ReportTable table : tables) {
                fill(workbook.newWorksheet(table.title()), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dated(file.toByteArray(), day);
    }

    private static void fill(Worksheet sheet, ReportTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                switch (cells.get(column)) {
                    case Cell.Number number -> sheet.value(row + 1, column, number.number());
                    case Cell.Text text -> {
                        if (!text.text().isEmpty()) {
                            sheet.value(row + 1, column, text.text());
                        }
                    }
                }
            }
        }
        sheet.freezePane(0, 1);
    }

    /** The library writes the time of writing; here the day of the report takes its place everywhere. */
    private static byte[] dated(byte[] workbook, LocalDate day) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(day.atStartOfDay());
                to.putNextEntry(same);
                byte[] content = from.readAllBytes();
                to.write(part.getName().equals("docProps/core.xml") ? dated(content, day.toString()) : content);
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] dated(byte[] properties, String day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:\\w+[^>]*>)[^<]*(</dcterms:)", "$1" + day + "T00:00:00Z$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
