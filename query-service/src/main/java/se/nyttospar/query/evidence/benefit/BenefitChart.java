package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.spc.Assurance;
import se.nyttospar.query.evidence.spc.ChartGroup;
import se.nyttospar.query.evidence.spc.ChartPoint;
import se.nyttospar.query.evidence.spc.Group;
import se.nyttospar.query.evidence.spc.PointClass;
import se.nyttospar.query.evidence.spc.XmrChart;

/**
 * The chart of a benefit, as it is shown.
 *
 * @param rows one per reported period, in order
 * @param groups the stretches that share limits; a row's point names its group by index
 * @param variation what the last point says (that of a period which spans go-live says nothing)
 * @param assurance the target against the last group's limits
 */
public record BenefitChart(List<Row> rows, List<ChartGroup> groups, PointClass variation, Assurance assurance) {

    /**
     * A reported period.
     *
     * @param point null where the period spans go-live: it is shown, and used nowhere
     */
    public record Row(
            Period period,
            BigDecimal value,
            Phase phase,
            @Nullable ChartPoint point) {}

    /** The chart as known on {@code day}. */
    public static BenefitChart of(BenefitFacts facts, LocalDate day, Parameters parameters) {
        Series series = Series.of(facts, day);
        List<SeriesPoint> used = series.points().stream()
                .filter(point -> point.phase() != Phase.SPANNING)
                .toList();
        BenefitProfile profile = facts.profile();
        XmrChart chart = XmrChart.of(
                SeriesPoint.values(used),
                groups(used, parameters.of(profile.frequency()).trial()),
                parameters.screening(),
                profile.direction(),
                profile.target() == null ? null : profile.target().value());
        return new BenefitChart(rows(series, chart), chart.groups(), chart.variation(), chart.assurance());
    }

    private static List<Row> rows(Series series, XmrChart chart) {
        List<Row> rows = new ArrayList<>(series.points().size());
        int next = 0;
        for (SeriesPoint point : series.points()) {
            boolean shownOnly = point.phase() == Phase.SPANNING;
            BigDecimal value = point.measurement().value();
            rows.add(new Row(
                    point.period(),
                    value,
                    point.phase(),
                    shownOnly ? null : chart.points().get(next)));
            next += shownOnly ? 0 : 1;
        }
        return List.copyOf(rows);
    }

    /** With enough baseline points in a group those set its limits, otherwise all its points do. */
    private static List<Group> groups(List<SeriesPoint> points, int trial) {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || points.get(i).group() != points.get(from).group()) {
                int baseline = (int) points.subList(from, i).stream()
                        .filter(point -> point.phase() == Phase.BASELINE)
                        .count();
                groups.add(baseline >= trial ? new Group(from, i, baseline) : Group.of(from, i));
                from = i;
            }
        }
        return groups;
    }
}
