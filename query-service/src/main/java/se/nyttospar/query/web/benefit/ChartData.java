package se.nyttospar.query.web.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.query.benefit.BenefitAnswer;
import se.nyttospar.query.benefit.EvidenceAnswer;
import se.nyttospar.query.benefit.SeriesAnswer;
import se.nyttospar.query.benefit.SeriesAnswer.GroupAnswer;
import se.nyttospar.query.benefit.SeriesAnswer.PointAnswer;
import se.nyttospar.query.evidence.spc.LimitFigures;
import se.nyttospar.query.evidence.spc.PointClass;
import se.nyttospar.query.web.frame.Words;

/**
 * What the chart of a benefit draws. A point lies on the last day of its period.
 *
 * @param groups stretches with limits
 * @param trajectory corners of the planned path
 * @param text what the chart shows, in a sentence
 */
record ChartData(
        String unit,
        int decimals,
        List<Point> points,
        List<Stretch> groups,
        @Nullable LocalDate goLive,
        @Nullable BigDecimal target,
        @Nullable LocalDate targetDate,
        List<Corner> trajectory,
        List<LocalDate> rebases,
        String text) {

    record Point(LocalDate day, @Nullable BigDecimal value, String period, PointClass kind, String says) {}

    record Stretch(LocalDate from, LocalDate to, LimitFigures limits) {}

    record Corner(LocalDate day, BigDecimal value) {}

    static ChartData of(BenefitAnswer benefit, SeriesAnswer series, Words words) {
        var target = series.target();
        return new ChartData(
                series.unit(),
                series.decimals(),
                series.points().stream().map(point -> point(point, words)).toList(),
                series.groups().stream()
                        .flatMap(group -> stretch(group, series.points()).stream())
                        .toList(),
                series.goLive(),
                target == null ? null : target.value(),
                target == null ? null : target.date(),
                trajectory(benefit),
                series.rebases().stream().map(SeriesAnswer.RebaseAnswer::date).toList(),
                text(series, words));
    }

    private static Point point(PointAnswer point, Words words) {
        return new Point(
                point.lastDay(),
                point.value(),
                words.period(point.period()),
                point.label(),
                words.label(point.label()));
    }

    private static List<Stretch> stretch(GroupAnswer group, List<PointAnswer> points) {
        LimitFigures limits = group.limits();
        return limits == null
                ? List.of()
                : List.of(new Stretch(day(group.firstPeriod(), points), day(group.lastPeriod(), points), limits));
    }

    private static LocalDate day(String period, List<PointAnswer> points) {
        return points.stream()
                .filter(point -> point.period().equals(period))
                .map(PointAnswer::lastDay)
                .findFirst()
                .orElseThrow();
    }

    /** From the level before go-live through the milestones to the target; nothing where that level may not be shown. */
    private static List<Corner> trajectory(BenefitAnswer benefit) {
        EvidenceAnswer evidence = benefit.evidence();
        BenefitProfile profile = benefit.profile();
        var target = profile.target();
        if (evidence == null || evidence.goLive() == null || evidence.judge() == null || target == null) {
            return List.of();
        }
        List<Corner> corners = new ArrayList<>();
        corners.add(new Corner(evidence.goLive(), evidence.judge().centre()));
        profile.milestones().forEach(milestone -> corners.add(new Corner(milestone.date(), milestone.value())));
        if (target.date() != null) {
            corners.add(new Corner(target.date(), target.value()));
        }
        corners.sort(Comparator.comparing(Corner::day));
        return corners;
    }

    private static String text(SeriesAnswer series, Words words) {
        if (series.points().isEmpty()) {
            return words.text("chart.empty");
        }
        PointAnswer last = series.points().getLast();
        long special = series.points().stream()
                .filter(point -> point.label() != PointClass.COMMON_CAUSE && point.label() != PointClass.UNJUDGED)
                .count();
        return words.text(
                "chart.text",
                series.points().size(),
                words.period(series.points().getFirst().period()),
                words.period(last.period()),
                words.number(last.value(), series.decimals()),
                series.unit(),
                words.label(last.label()),
                special);
    }
}
