package se.nyttospar.query.evidence.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.query.evidence.number.Exact;

/**
 * The XmR chart of a series (Making Data Count's rules).
 *
 * @param points one per value, in order
 * @param groups the stretches that share limits
 * @param variation what the last point says; {@code UNJUDGED} without points
 * @param assurance the target against the last group's limits
 */
public record XmrChart(List<ChartPoint> points, List<ChartGroup> groups, PointClass variation, Assurance assurance) {

    /**
     * Calculates the chart.
     *
     * @param values the series, in order of period
     * @param groups cover the values from first to last without gap
     * @param screening whether extreme moving ranges are left out of the limits
     * @param target null when there is none
     */
    public static XmrChart of(
            List<BigDecimal> values,
            List<Group> groups,
            boolean screening,
            Direction direction,
            @Nullable BigDecimal target) {
        List<ChartPoint> points = new ArrayList<>(values.size());
        List<ChartGroup> charted = new ArrayList<>(groups.size());
        Assurance assurance = Assurance.NA;
        for (Group group : groups) {
            if (group.from() != points.size()) {
                throw new IllegalArgumentException("A gap between groups at " + points.size());
            }
            Limits limits = Limits.from(values.subList(group.from(), group.from() + group.limitPoints()), screening);
            points.addAll(points(values.subList(group.from(), group.until()), limits, charted.size(), direction));
            charted.add(new ChartGroup(group.from(), group.until(), limits.figures()));
            assurance = Assurance.of(limits, target == null ? null : Exact.of(target), direction);
        }
        if (points.size() != values.size()) {
            throw new IllegalArgumentException("The groups cover %d of %d".formatted(points.size(), values.size()));
        }
        PointClass variation =
                points.isEmpty() ? PointClass.UNJUDGED : points.getLast().pointClass();
        return new XmrChart(List.copyOf(points), List.copyOf(charted), variation, assurance);
    }

    private static List<ChartPoint> points(List<BigDecimal> values, Limits limits, int group, Direction direction) {
        List<Judged> judged = Judging.judge(values, limits);
        List<ChartPoint> points = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            points.add(
                    judged.isEmpty()
                            ? new ChartPoint(
                                    values.get(i), group, null, false, false, null, List.of(), PointClass.UNJUDGED)
                            : point(values.get(i), group, judged.get(i), direction));
        }
        return points;
    }

    private static ChartPoint point(BigDecimal value, int group, Judged judged, Direction direction) {
        List<Signal> signals = judged.signals();
        Signal cause = signals.isEmpty() ? null : signals.getFirst();
        PointClass pointClass = cause == null ? PointClass.COMMON_CAUSE : cause.classFor(direction);
        return new ChartPoint(
                value, group, judged.side(), judged.outside(), judged.nearLimit(), cause, signals, pointClass);
    }
}
