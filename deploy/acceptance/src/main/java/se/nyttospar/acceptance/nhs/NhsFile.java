package se.nyttospar.acceptance.nhs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import se.nyttospar.acceptance.Table;
import se.nyttospar.local.client.ImportDialect;

/** The file of 140 organisations: share of emergency patients seen within four hours, per month. */
final class NhsFile {
    static final String INDICATOR = "nhs-inom-fyra-timmar";
    static final String BREACHES = "nhs-over-fyra-timmar";
    static final String CODES = "ods";
    static final String DIVISION = "nhs-akut";

    private final Path file;
    private final Map<String, List<CSVRecord>> rows;

    NhsFile(Path data) {
        this.file = data.resolve("nhs-ae/ae_4h_performance_type1.csv");
        this.rows = Table.read(file).stream().collect(groupingBy(row -> row.get("org_code"), TreeMap::new, toList()));
    }

    /** Codes of the organisations, in order. */
    List<String> organisations() {
        return List.copyOf(rows.keySet());
    }

    /** The months of one organisation, as they stand in the file. */
    List<CSVRecord> months(String organisation) {
        return rows.getOrDefault(organisation, List.of());
    }

    long values() {
        return rows.values().stream().mapToLong(List::size).sum();
    }

    byte[] bytes() {
        return Table.bytes(file);
    }

    /** How the file is written, and which column is measured. */
    static ImportDialect dialect(String indicator, String column) {
        return ImportDialect.COMMAS
                .with("quote", "\"")
                .with("periods", "FIRST_DAY")
                .with("indicator", indicator)
                .with("unitSystem", CODES)
                .with("column.unit", "org_code")
                .with("column.period", "period")
                .with("column.value", column);
    }

    static String unit(String organisation) {
        return "nhs-" + organisation.toLowerCase(Locale.ROOT);
    }

    static String initiative(String organisation) {
        return unit(organisation) + "-insats";
    }

    static String benefit(String organisation) {
        return unit(organisation) + "-inom-fyra-timmar";
    }
}
