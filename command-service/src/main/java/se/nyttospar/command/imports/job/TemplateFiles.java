package se.nyttospar.command.imports.job;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.nyttospar.command.imports.file.Excerpt;
import se.nyttospar.command.imports.file.FileForm;
import se.nyttospar.command.imports.file.Table;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Writes templates: the header, a row that explains the columns and is not read, and examples. No cell can be taken for a formula. */
@Component
public class TemplateFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d+)?");
    private static final double WIDTH = 24;

    /**
     * A template as CSV (semicolons, decimal comma, UTF-8) or as a workbook.
     *
     * @param format {@code csv} or {@code xlsx}; what Accept prefers when missing
     * @throws Refusal when the format is another one
     */
    public ResponseEntity<byte[]> answer(Template template, @Nullable String format, HttpServletRequest http) {
        boolean english = http.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && http.getLocale().getLanguage().equals("en");
        if (workbook(format, http)) {
            return download(template.file() + ".xlsx", FileForm.XLSX_TYPE, xlsx(template, english));
        }
        return download(template.file() + ".csv", FileForm.CSV_TYPE + ";charset=UTF-8", csv(template, english));
    }

    private static boolean workbook(@Nullable String format, HttpServletRequest http) {
        if (format == null) {
            String accept = http.getHeader(HttpHeaders.ACCEPT);
            return accept != null && accept.contains(FileForm.XLSX_TYPE);
        }
        return switch (format) {
            case "csv" -> false;
            case "xlsx" -> true;
            default -> throw new Refusal(Rule.PARAMETER_INVALID, "format", Excerpt.of(format), "csv, xlsx");
        };
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    static byte[] csv(Template template, boolean english) {
        var file = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(
                file, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            for (List<String> row : rows(template, english)) {
                printer.printRecord(row.stream().map(TemplateFiles::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(Template template, boolean english) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Nyttospar", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(template.sheet());
            List<List<String>> rows = rows(template, english);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
            for (int column = 0; column < template.columns().size(); column++) {
                sheet.width(column, WIDTH);
                sheet.style(0, column).bold().set();
                sheet.style(1, column).italic().wrapText(true).set();
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (NUMBER.matcher(text).matches()) {
            sheet.value(row, column, new BigDecimal(text.replace(',', '.')));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    private static List<List<String>> rows(Template template, boolean english) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(template.columns().stream().map(column -> column.field().key()).toList());
        List<String> remarks = new ArrayList<>(template.columns().stream()
                .map(column -> english ? column.en() : column.sv())
                .toList());
        remarks.set(0, Table.REMARK + remarks.getFirst());
        rows.add(remarks);
        rows.addAll(template.examples());
        return rows;
    }

    /** A text that a spreadsheet would take for a formula is made one that it does not. */
    static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
