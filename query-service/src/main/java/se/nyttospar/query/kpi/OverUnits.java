package se.nyttospar.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.query.evidence.number.Exact;

/** One figure of an indicator over several benefits, combined as the indicator declares. Exact; rounded only when shown. */
final class OverUnits {

    private OverUnits() {}

    /** @return null when there is nothing to combine, or no weights where they are needed */
    static @Nullable BigFraction combine(Aggregation how, List<Contribution> contributions) {
        if (contributions.isEmpty()) {
            return null;
        }
        List<BigDecimal> values =
                contributions.stream().map(Contribution::value).toList();
        return switch (how) {
            case SUM -> Exact.of(Exact.sum(values));
            case MEAN -> Exact.mean(values);
            case WEIGHTED_BY_DENOMINATOR -> weighted(contributions);
            case LATEST -> Exact.of(latest(contributions));
            case MAX -> Exact.of(pick(values, Comparator.reverseOrder()));
            case MIN -> Exact.of(pick(values, Comparator.naturalOrder()));
        };
    }

    private static BigDecimal pick(List<BigDecimal> values, Comparator<BigDecimal> first) {
        return values.stream().min(first).orElseThrow();
    }

    private static BigDecimal latest(List<Contribution> contributions) {
        Function<Contribution, LocalDate> day =
                contribution -> Objects.requireNonNullElse(contribution.day(), LocalDate.MIN);
        return contributions.stream()
                .max(Comparator.comparing(day))
                .orElseThrow()
                .value();
    }

    /** A single value needs no weight. */
    private static @Nullable BigFraction weighted(List<Contribution> contributions) {
        if (contributions.size() == 1) {
            return Exact.of(contributions.getFirst().value());
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Contribution contribution : contributions) {
            if (contribution.weight() == null) {
                return null;
            }
            sum = sum.add(contribution.value().multiply(contribution.weight()));
            weights = weights.add(contribution.weight());
        }
        return weights.signum() == 0 ? null : Exact.of(sum).divide(Exact.of(weights));
    }
}
