package se.nyttospar.acceptance.kolada;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import se.nyttospar.acceptance.Table;

/** 76 indicators of 21 regions and the country, per year. Källa: Kolada. */
final class KoladaFiles {
    static final String CODES = "kolada";
    static final String DIVISION = "kolada-regioner";

    /** The values of one indicator in one region. */
    record Series(String kpi, String region) {}

    private final List<CSVRecord> indicators;
    private final List<CSVRecord> regions;
    private final List<CSVRecord> rows;
    private final Map<String, Map<String, List<CSVRecord>>> series;

    KoladaFiles(Path data) {
        Path folder = data.resolve("kolada-regions");
        this.indicators = Table.read(folder.resolve("kpi_metadata.csv"));
        this.regions = Table.read(folder.resolve("regions.csv"));
        this.rows = Table.read(folder.resolve("measurements.csv"));
        this.series = rows.stream()
                .collect(groupingBy(
                        row -> row.get("kpi"),
                        TreeMap::new,
                        groupingBy(row -> row.get("region_id"), TreeMap::new, toList())));
    }

    List<CSVRecord> indicators() {
        return indicators;
    }

    List<CSVRecord> regions() {
        return regions;
    }

    List<Series> series() {
        List<Series> all = new ArrayList<>();
        series.forEach((kpi, regionsOf) -> regionsOf.keySet().forEach(region -> all.add(new Series(kpi, region))));
        return all;
    }

    List<CSVRecord> years(Series one) {
        return series.getOrDefault(one.kpi(), Map.of()).getOrDefault(one.region(), List.of());
    }

    long values() {
        return rows.size();
    }

    /** The file as it is, but for the indicators' codes: ids are in lower case. */
    byte[] bytes() {
        List<List<?>> lines = new ArrayList<>();
        lines.add(List.of("indicator", "region_id", "region", "year", "value"));
        rows.forEach(row -> lines.add(List.of(
                indicator(row.get("kpi")),
                row.get("region_id"),
                row.get("region"),
                row.get("year"),
                row.get("value"))));
        return Table.write(lines);
    }

    /** The line of the file that has the value. */
    long line(Series one, String year) {
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            if (row.get("kpi").equals(one.kpi())
                    && row.get("region_id").equals(one.region())
                    && row.get("year").equals(year)) {
                return i + 2L;
            }
        }
        return -1;
    }

    static String indicator(String kpi) {
        return "kolada-" + kpi.toLowerCase(Locale.ROOT);
    }

    static String unit(String region) {
        return "kolada-region-" + region;
    }

    static String initiative(String kpi) {
        return indicator(kpi) + "-uppfoljning";
    }

    static String benefit(Series one) {
        return indicator(one.kpi()) + "-" + one.region();
    }
}
