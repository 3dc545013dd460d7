package se.nyttospar.query.evidence.spc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.query.evidence.SharedData;

/** One series of the reference data: its points, the summary of each of its groups, and our chart of it. */
record ReferenceSeries(List<String> name, List<CSVRecord> points, List<CSVRecord> summaries) {

    static List<ReferenceSeries> all() {
        var summaries = SharedData.rows("spc-reference/summary.csv").stream().collect(groupingBy(ReferenceSeries::key));
        List<ReferenceSeries> all = new ArrayList<>();
        SharedData.rows("spc-reference/points.csv").stream()
                .collect(groupingBy(ReferenceSeries::key, LinkedHashMap::new, toList()))
                .forEach((key, points) ->
                        all.add(new ReferenceSeries(key, points, summaries.getOrDefault(key, List.of()))));
        return all;
    }

    private static List<String> key(CSVRecord row) {
        return List.of(row.get("set"), row.get("variant"), row.get("series_id"));
    }

    List<BigDecimal> values() {
        return points.stream().map(point -> new BigDecimal(point.get("y"))).toList();
    }

    Direction direction() {
        return Direction.valueOf(
                summaries.getFirst().get("improvement_direction").toUpperCase(Locale.ROOT));
    }

    @Nullable
    BigDecimal target() {
        String target = summaries.getFirst().get("target");
        return target.isEmpty() ? null : new BigDecimal(target);
    }

    List<Group> groups() {
        String fixed = summaries.getFirst().get("fix_after_n_points");
        int n = fixed.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(fixed);
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || !group(i).equals(group(from))) {
                groups.add(Group.fixedAfter(from, i, n));
                from = i;
            }
        }
        return groups;
    }

    private String group(int i) {
        return points.get(i).get("rebase_group");
    }

    XmrChart chart() {
        boolean screening = Boolean.parseBoolean(summaries.getFirst().get("screen_outliers"));
        return XmrChart.of(values(), groups(), screening, direction(), target());
    }
}
