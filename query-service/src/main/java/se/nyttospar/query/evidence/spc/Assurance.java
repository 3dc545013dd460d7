package se.nyttospar.query.evidence.spc;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.query.evidence.number.Exact;

/** Whether the process, as it varies now, can be relied on to meet its target. */
public enum Assurance {
    PASS,
    HIT_MISS,
    FAIL,
    NA;

    /** The target against the limits; {@code NA} without a target, limits or a direction of goodness. */
    public static Assurance of(Limits limits, @Nullable BigFraction target, Direction direction) {
        BigFraction range = limits.meanRange();
        if (target == null || range == null || direction == Direction.NEUTRAL) {
            return NA;
        }
        int goodward = direction == Direction.INCREASE ? 1 : -1;
        if (range.isZero()) {
            return goodward * Exact.compare(limits.centre(), target) >= 0 ? PASS : FAIL;
        }
        BigFraction best = direction == Direction.INCREASE ? limits.upper() : limits.lower();
        BigFraction worst = direction == Direction.INCREASE ? limits.lower() : limits.upper();
        if (goodward * Exact.compare(target, best) > 0) {
            return FAIL;
        }
        return goodward * Exact.compare(target, worst) < 0 ? PASS : HIT_MISS;
    }
}
