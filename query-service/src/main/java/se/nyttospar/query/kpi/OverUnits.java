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

/** One figure of an indicator over several benefits or periods, combined as the indicator declares. Exact; rounded only when shown. */
final class OverUnits {

    private OverUnits() {}

    /** @return null when there is nothing to combine, or no weights where they are needed */
    static @Nullable BigFraction combine(Aggregation how, List<Contribution> contributions) {
        if (contributions.isEmpty()) {
            return null;
        }
        List<BigFraction> values =
                contributions.stream().map(Contribution::value).toList();
        return switch (how) {
            case SUM -> sum(values);
            case MEAN -> sum(values).divide(values.size());
            case WEIGHTED_BY_DENOMINATOR -> weighted(contributions);
            case LATEST -> latest(contributions);
            case MAX -> values.stream().max(Exact::compare).orElseThrow();
            case MIN -> values.stream().min(Exact::compare).orElseThrow();
        };
    }

    private static BigFraction sum(List<BigFraction> values) {
        return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** Of several that are equally new the mean, so that the answer does not depend on their order. */
    private static BigFraction latest(List<Contribution> contributions) {
        Function<Contribution, LocalDate> day =
                contribution -> Objects.requireNonNullElse(contribution.day(), LocalDate.MIN);
        LocalDate newest =
                contributions.stream().map(day).max(Comparator.naturalOrder()).orElseThrow();
        List<BigFraction> values = contributions.stream()
                .filter(contribution -> day.apply(contribution).equals(newest))
                .map(Contribution::value)
                .toList();
        return sum(values).divide(values.size());
    }

    /** A single value needs no weight. */
    private static @Nullable BigFraction weighted(List<Contribution> contributions) {
        if (contributions.size() == 1) {
            return contributions.getFirst().value();
        }
        BigFraction sum = BigFraction.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Contribution contribution : contributions) {
            if (contribution.weight() == null) {
                return null;
            }
            sum = sum.add(contribution.value().multiply(Exact.of(contribution.weight())));
            weights = weights.add(contribution.weight());
        }
        return weights.signum() == 0 ? null : sum.divide(Exact.of(weights));
    }
}
