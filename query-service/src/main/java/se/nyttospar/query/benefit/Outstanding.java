package se.nyttospar.query.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.Expectation;

/**
 * What somebody still has to do about a benefit's values.
 *
 * @param firstPeriod the first period that has a value or is to have one
 * @param missing periods that are due after the last reported one; null when none is
 * @param unvalidated values that nobody else has vouched for; null when there are none
 */
public record Outstanding(
        Period firstPeriod,
        @Nullable Missing missing,
        @Nullable Unvalidated unvalidated) {

    /** @param dueSince the day from which the first of them was due */
    public record Missing(int periods, Period first, Period last, LocalDate dueSince) {}

    /** @param since when the first of them was reported */
    public record Unvalidated(int values, Period first, Period last, Instant since) {}

    static Outstanding of(Benefit benefit, BenefitFacts facts, LocalDate day) {
        return new Outstanding(
                firstPeriod(benefit, facts),
                missing(Expectation.missing(facts, day), facts.profile().reportingLagDays()),
                unvalidated(benefit.values().values().stream()
                        .filter(value -> !benefit.validated(value))
                        .toList()));
    }

    private static Period firstPeriod(Benefit benefit, BenefitFacts facts) {
        Period expected = facts.history().firstPeriod();
        boolean earlier =
                !benefit.values().isEmpty() && benefit.values().firstKey().compareTo(expected) < 0;
        return earlier ? benefit.values().firstKey() : expected;
    }

    private static @Nullable Missing missing(List<Period> periods, int reportingLagDays) {
        return periods.isEmpty()
                ? null
                : new Missing(
                        periods.size(),
                        periods.getFirst(),
                        periods.getLast(),
                        Expectation.dueDay(periods.getFirst(), reportingLagDays));
    }

    /** @param values in order of period */
    private static @Nullable Unvalidated unvalidated(List<Benefit.Value> values) {
        return values.isEmpty()
                ? null
                : new Unvalidated(
                        values.size(),
                        values.getFirst().period(),
                        values.getLast().period(),
                        earliest(values));
    }

    private static Instant earliest(Collection<Benefit.Value> values) {
        return values.stream()
                .map(Benefit.Value::recorded)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
