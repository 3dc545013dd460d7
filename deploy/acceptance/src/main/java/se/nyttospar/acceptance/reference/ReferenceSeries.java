package se.nyttospar.acceptance.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.nyttospar.acceptance.Table;
import se.nyttospar.events.indicator.Direction;

/**
 * A published chart.
 *
 * @param points one row per point, in order
 * @param summaries one row per group of limits, in order
 */
public record ReferenceSeries(
        String set, String variant, String id, List<CSVRecord> points, List<CSVRecord> summaries) {

    private record Key(String set, String variant, String id) {
        static Key of(CSVRecord row) {
            return new Key(row.get("set"), row.get("variant"), row.get("series_id"));
        }
    }

    /** @param data folder with spc-reference/ in it */
    public static List<ReferenceSeries> all(Path data) {
        var summaries =
                Table.read(data.resolve("spc-reference/summary.csv")).stream().collect(groupingBy(Key::of));
        return Table.read(data.resolve("spc-reference/points.csv")).stream()
                .collect(groupingBy(Key::of, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(series -> new ReferenceSeries(
                        series.getKey().set(),
                        series.getKey().variant(),
                        series.getKey().id(),
                        series.getValue(),
                        summaries.getOrDefault(series.getKey(), List.of())))
                .toList();
    }

    public String name() {
        return "%s %s %s".formatted(set, variant, id);
    }

    public Direction direction() {
        return Direction.valueOf(option("improvement_direction").toUpperCase(Locale.ROOT));
    }

    public @Nullable BigDecimal target() {
        return option("target").isEmpty() ? null : new BigDecimal(option("target"));
    }

    public boolean screening() {
        return Boolean.parseBoolean(option("screen_outliers"));
    }

    /** How many points set the limits; null when all of a group do. */
    public @Nullable Integer fixedAfter() {
        return option("fix_after_n_points").isEmpty() ? null : Integer.valueOf(option("fix_after_n_points"));
    }

    private String option(String name) {
        return summaries.getFirst().get(name);
    }
}
