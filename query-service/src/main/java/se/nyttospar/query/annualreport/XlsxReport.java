package se.nyttospar.query.annualreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook with a sheet per table. */
final class XlsxReport {
    private static final double WIDTH = 24;

    private XlsxReport() {}

    static byte[] of(List<ReportTable> tables, LocalDate day) {
        try {
            Path file = Files.createTempFile("report", ".xlsx");
            try {
                write(tables, file);
                return dated(file, day);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<ReportTable> tables, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Nyttospar", "1.0")) {
            for (ReportTable table : tables) {
                fill(workbook.newWorksheet(table.title()), table);
            }
        }
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
    private static byte[] dated(Path workbook, LocalDate day) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry part : Collections.list(from.entries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(day.atStartOfDay());
                to.putNextEntry(same);
                try (InputStream stored = from.getInputStream(part)) {
                    byte[] content = stored.readAllBytes();
                    to.write(part.getName().equals("docProps/core.xml") ? dated(content, day.toString()) : content);
                }
                to.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static byte[] dated(byte[] properties, String day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:\\w+[^>]*>)[^<]*(</dcterms:)", "$1" + day + "T00:00:00Z$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
