package se.nyttospar.acceptance.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import se.nyttospar.acceptance.Findings;

/** Compares a chart of ours with the published one: every limit, every label, every count. */
final class Comparison {
    private static final Map<String, String> LABELS = Map.of(
            "COMMON_CAUSE", "common_cause",
            "IMPROVEMENT", "special_cause_improvement",
            "CONCERN", "special_cause_concern",
            "HIGH", "special_cause_neutral_high",
            "LOW", "special_cause_neutral_low");
    private static final Map<String, String> ASSURANCES =
            Map.of("PASS", "consistent_pass", "FAIL", "consistent_fail", "HIT_MISS", "inconsistent", "NA", "");
    private static final Map<String, String> SIDES = Map.of("BELOW", "-1", "ON", "0", "ABOVE", "1");

    private Comparison() {}

    static void compare(ReferenceSeries reference, Chart chart, Findings findings) {
        String name = reference.name();
        findings.same(
                name + " points", reference.points().size(), chart.points().size());
        for (int i = 0; i < Math.min(reference.points().size(), chart.points().size()); i++) {
            compare(name, reference.points().get(i), chart.points().get(i), findings);
        }
        for (CSVRecord summary : reference.summaries()) {
            compare(name, summary, chart, findings);
        }
        CSVRecord last = reference.summaries().getLast();
        findings.same(name + " variation", last.get("last_point_variation"), LABELS.get(chart.variation()));
        findings.same(name + " assurance", last.get("assurance"), ASSURANCES.get(chart.assurance()));
    }

    private static void compare(String series, CSVRecord expected, Chart.Point point, Findings findings) {
        String name = series + " " + expected.get("x");
        if (point.day() != null) {
            findings.same(name + " day", expected.get("x"), point.day());
        }
        findings.close(name + " value", number(expected, "y"), point.value());
        findings.close(name + " mean", number(expected, "mean"), point.centre());
        findings.close(name + " lower limit", number(expected, "lpl"), point.lower());
        findings.close(name + " upper limit", number(expected, "upl"), point.upper());
        findings.same(name + " group", expected.get("rebase_group"), Integer.toString(point.group()));
        findings.same(name + " side", expected.get("relative_to_mean"), SIDES.get(point.side()));
        findings.same(name + " outside", Boolean.valueOf(expected.get("outside_limits")), point.outside());
        findings.same(name + " near limit", Boolean.valueOf(expected.get("close_to_limits")), point.nearLimit());
        findings.same(name + " rule", expected.get("special_cause_type"), cause(point));
        findings.same(name + " label", expected.get("point_type"), LABELS.get(point.label()));
    }

    private static void compare(String name, CSVRecord summary, Chart chart, Findings findings) {
        int group = Integer.parseInt(summary.get("rebase_group"));
        List<Chart.Point> points =
                chart.points().stream().filter(point -> point.group() == group).toList();
        findings.same(name + " points of group " + group, summary.get("n"), Integer.toString(points.size()));
        findings.same(name + " common cause", summary.get("n_common_cause"), count(points, "COMMON_CAUSE"));
        findings.same(name + " improvement", summary.get("n_improvement"), count(points, "IMPROVEMENT"));
        findings.same(name + " concern", summary.get("n_concern"), count(points, "CONCERN"));
    }

    private static String count(List<Chart.Point> points, String label) {
        return Long.toString(
                points.stream().filter(point -> point.label().equals(label)).count());
    }

    private static BigDecimal number(CSVRecord row, String column) {
        return new BigDecimal(row.get(column));
    }

    private static String cause(Chart.Point point) {
        if (point.cause() == null) {
            return "Common Cause";
        }
        boolean above = point.causeAbove();
        return switch (point.cause()) {
            case "OUTSIDE" -> above ? "Above UCL" : "Below LCL";
            case "TREND" -> "7 Point Trend (%s)".formatted(above ? "Increasing" : "Decreasing");
            case "TWO_OF_THREE" -> "2 in 3 %s CL".formatted(above ? "Above" : "Below");
            case "SHIFT" -> "7 Points %s CL".formatted(above ? "Above" : "Below");
            default -> "unknown " + point.cause();
        };
    }
}
