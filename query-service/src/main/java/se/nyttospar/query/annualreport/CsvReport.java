package se.nyttospar.query.annualreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table of a report as CSV: RFC 4180, UTF-8, decimal points. */
final class CsvReport {

    private CsvReport() {}

    static byte[] of(ReportTable table) {
        StringBuilder file = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            printer.printRecord(table.columns());
            for (var row : table.rows()) {
                printer.printRecord(row.stream().map(Cell::shown).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
