package se.nyttospar.query.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;

/**
 * What an initiative gives against what it takes: points of its kinds of benefit, divided by points of its resources. An order for a
 * discussion, no decision.
 *
 * @param score two decimals, halves up
 * @param benefit points of the kinds of benefit
 * @param kinds those points by kind; a kind counts once, in the role in which it weighs most, so that splitting a benefit gains nothing
 * @param resources points of the resources
 * @param cost what it still costs, from this year on, in kronor; left out where nobody has stated it
 * @param weights version of the weights
 */
public record Priority(
        BigDecimal score,
        BigDecimal benefit,
        Map<BenefitType, BigDecimal> kinds,
        BigDecimal resources,
        @Nullable BigDecimal cost,
        int weights) {

    /** A benefit that is promised. */
    public record Promise(BenefitType type, BenefitRole role) {}

    static Priority of(Collection<Promise> promises, @Nullable BigDecimal cost, PriorityWeights weights) {
        Map<BenefitType, BigDecimal> kinds = new EnumMap<>(BenefitType.class);
        for (Promise promise : promises) {
            BigDecimal points = Objects.requireNonNull(weights.benefitTypes().get(promise.type()))
                    .multiply(Objects.requireNonNull(weights.roles().get(promise.role())));
            if (points.signum() > 0) {
                kinds.merge(promise.type(), points, BigDecimal::max);
            }
        }
        BigDecimal benefit = kinds.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal resources = weights.resourcesFor(cost);
        return new Priority(
                benefit.divide(resources, 2, RoundingMode.HALF_UP), benefit, kinds, resources, cost, weights.version());
    }
}
