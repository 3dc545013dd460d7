package se.nyttospar.query.evidence.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Period;

/** Which values are due, and which come next. */
public final class Expectation {

    private Expectation() {}

    /** The day from which the value of a period is due. */
    public static LocalDate dueDay(Period period, int reportingLagDays) {
        return period.lastDay().plusDays(reportingLagDays);
    }

    /** The periods after the last reported one (from the first, when there is none) that are due on {@code day}. */
    public static List<Period> missing(BenefitFacts facts, LocalDate day) {
        int lag = facts.profile().reportingLagDays();
        return unreported(facts)
                .takeWhile(period -> !dueDay(period, lag).isAfter(day))
                .filter(period -> !paused(facts, period, day))
                .toList();
    }

    /** The next {@code count} follow-up periods to report, missing due ones first; empty before go-live. */
    public static List<Period> next(BenefitFacts facts, LocalDate day, int count) {
        Optional<GoLive> goLive = Optional.ofNullable(Series.of(facts, day).goLive());
        return goLive.map(live -> unreported(facts)
                        .filter(period -> !period.firstDay().isBefore(live.day()))
                        .filter(period -> !paused(facts, period, day))
                        .limit(count)
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Period> unreported(BenefitFacts facts) {
        SortedMap<Period, Measurement> reported = facts.history().measurements();
        Period first = reported.isEmpty()
                ? facts.history().firstPeriod()
                : reported.lastKey().plus(1);
        return Stream.iterate(first, period -> period.plus(1));
    }

    /** Whether every day of the period was paused; a pause that lasts covers the days so far. */
    private static boolean paused(BenefitFacts facts, Period period, LocalDate today) {
        LocalDate day = period.firstDay();
        while (!day.isAfter(period.lastDay())) {
            LocalDate next = firstDayAfterPause(facts, day, today);
            if (next == null) {
                return false;
            }
            day = next;
        }
        return true;
    }

    private static @Nullable LocalDate firstDayAfterPause(BenefitFacts facts, LocalDate day, LocalDate today) {
        for (Pause pause : facts.history().pauses()) {
            LocalDate resumed = pause.resumed();
            if (pause.contains(day) && (resumed != null || !day.isAfter(today))) {
                return resumed == null ? today.plusDays(1) : resumed;
            }
        }
        return null;
    }
}
