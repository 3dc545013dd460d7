package se.nyttospar.query.evidence.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/**
 * The series of a benefit, split by go-live and by rebases.
 *
 * @param goLive null before it
 * @param points in order of period
 * @param baseline the points that baseline and judge are taken from: before go-live, in the last group that began by then
 */
record Series(@Nullable GoLive goLive, List<SeriesPoint> points, List<SeriesPoint> baseline) {

    static Series of(BenefitFacts facts, LocalDate day) {
        BenefitHistory history = facts.history();
        GoLive goLive = goLive(history, day).orElse(null);
        List<LocalDate> starts = groupStarts(facts);
        List<SeriesPoint> points = new ArrayList<>(history.measurements().size());
        history.measurements()
                .forEach((period, measurement) -> points.add(new SeriesPoint(
                        period, measurement, phase(period, goLive), groupAt(starts, period.firstDay()))));
        int group = groupAt(starts, goLive == null ? day : goLive.day());
        List<SeriesPoint> baseline = points.stream()
                .filter(point -> point.phase() == Phase.BASELINE && point.group() == group)
                .toList();
        return new Series(goLive, List.copyOf(points), baseline);
    }

    /** Where a rollout is staged, the first unit's day: from then on the series is no longer untouched. */
    private static Optional<GoLive> goLive(BenefitHistory history, LocalDate day) {
        return history.goLives().stream()
                .filter(goLive -> !goLive.day().isAfter(day))
                .min(Comparator.comparing(GoLive::day).thenComparing(GoLive::eventId));
    }

    private static Phase phase(Period period, @Nullable GoLive goLive) {
        if (goLive == null || period.lastDay().isBefore(goLive.day())) {
            return Phase.BASELINE;
        }
        return period.firstDay().isBefore(goLive.day()) ? Phase.SPANNING : Phase.FOLLOW_UP;
    }

    /** First days of the groups after the first: of the first period that starts on or after each rebase. */
    private static List<LocalDate> groupStarts(BenefitFacts facts) {
        Frequency frequency = facts.profile().frequency();
        return facts.history().rebases().stream()
                .map(rebase -> firstDayFrom(rebase.date(), frequency))
                .distinct()
                .sorted()
                .toList();
    }

    private static LocalDate firstDayFrom(LocalDate date, Frequency frequency) {
        Period period = Period.containing(date, frequency);
        return period.firstDay().equals(date) ? date : period.plus(1).firstDay();
    }

    private static int groupAt(List<LocalDate> starts, LocalDate day) {
        int group = 0;
        while (group < starts.size() && !starts.get(group).isAfter(day)) {
            group++;
        }
        return group;
    }

    List<SeriesPoint> followUp() {
        return points.stream().filter(point -> point.phase() == Phase.FOLLOW_UP).toList();
    }

    /** The follow-up points of the group that the newest point belongs to. */
    List<SeriesPoint> followUpOfCurrentGroup() {
        return followUp().stream()
                .filter(point -> point.group() == points.getLast().group())
                .toList();
    }
}
