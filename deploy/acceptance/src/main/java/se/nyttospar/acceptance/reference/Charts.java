package se.nyttospar.acceptance.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.spc.ChartPoint;
import se.nyttospar.query.evidence.spc.Group;
import se.nyttospar.query.evidence.spc.LimitFigures;
import se.nyttospar.query.evidence.spc.Side;
import se.nyttospar.query.evidence.spc.Signal;
import se.nyttospar.query.evidence.spc.XmrChart;
import tools.jackson.databind.JsonNode;

/** Gets at charts of ours: from an answer of query-service, or from the calculation itself. */
final class Charts {

    private Charts() {}

    /** @param series answer of {@code /benefits/{id}/series} */
    static Chart answered(JsonNode series) {
        List<Chart.Point> points = new ArrayList<>();
        for (JsonNode point : series.path("points")) {
            JsonNode limits =
                    series.path("groups").path(point.path("group").asInt(-1)).path("limits");
            points.add(new Chart.Point(
                    point.path("firstDay").asString(""),
                    point.path("value").decimalValue(),
                    point.path("group").asInt(-1),
                    number(limits, "centre"),
                    number(limits, "lower"),
                    number(limits, "upper"),
                    point.path("side").asString(""),
                    point.path("outside").asBoolean(false),
                    point.path("nearLimit").asBoolean(false),
                    point.hasNonNull("cause") ? point.path("cause").asString() : null,
                    point.path("causeSide").asString("").equals("ABOVE"),
                    point.path("label").asString("")));
        }
        return new Chart(
                points,
                series.path("variation").asString(""),
                series.path("assurance").asString(""));
    }

    private static @Nullable BigDecimal number(JsonNode limits, String name) {
        return limits.hasNonNull(name) ? limits.path(name).decimalValue() : null;
    }

    /** Calculates the chart of a published series with the options that it names. */
    static Chart calculated(ReferenceSeries reference) {
        XmrChart chart = XmrChart.of(
                reference.points().stream()
                        .map(point -> new BigDecimal(point.get("y")))
                        .toList(),
                groups(reference),
                reference.screening(),
                reference.direction(),
                reference.target());
        List<Chart.Point> points =
                chart.points().stream().map(point -> point(chart, point)).toList();
        return new Chart(points, chart.variation().name(), chart.assurance().name());
    }

    private static Chart.Point point(XmrChart chart, ChartPoint point) {
        LimitFigures limits = chart.groups().get(point.group()).limits();
        Signal cause = point.cause();
        return new Chart.Point(
                null,
                point.value(),
                point.group(),
                limits.centre(),
                limits.lower(),
                limits.upper(),
                point.side() == null ? "" : point.side().name(),
                point.outside(),
                point.nearLimit(),
                cause == null ? null : cause.cause().name(),
                cause != null && cause.side() == Side.ABOVE,
                point.pointClass().name());
    }

    private static List<Group> groups(ReferenceSeries reference) {
        Integer fixed = reference.fixedAfter();
        int limitPoints = fixed == null ? Integer.MAX_VALUE : fixed;
        List<String> names = reference.points().stream()
                .map(point -> point.get("rebase_group"))
                .toList();
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int until = 1; until <= names.size(); until++) {
            if (until == names.size() || !names.get(until).equals(names.get(from))) {
                groups.add(Group.fixedAfter(from, until, limitPoints));
                from = until;
            }
        }
        return groups;
    }
}
