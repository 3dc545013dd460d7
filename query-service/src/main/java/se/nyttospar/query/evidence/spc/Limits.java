package se.nyttospar.query.evidence.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.number.Exact;

/**
 * Centre and natural process limits, exact.
 *
 * @param centre the mean of the points that set the limits, or a value that was declared
 * @param meanRange their mean moving range; null when there is no pair of points, and then there are no limits
 * @param points how many points set the limits
 */
public record Limits(BigFraction centre, @Nullable BigFraction meanRange, int points) {

    private static final BigFraction REACH = BigFraction.of(266, 100);
    private static final BigFraction NEAR_REACH = REACH.multiply(BigFraction.of(2, 3));
    private static final BigDecimal SCREEN = new BigDecimal("3.267");

    /** Limits that {@code values}, in order and at least one, set. */
    public static Limits from(List<BigDecimal> values, boolean screening) {
        return around(Exact.mean(values), values, screening);
    }

    /** Limits around a given centre, as wide as {@code values} vary from one to the next. */
    public static Limits around(BigFraction centre, List<BigDecimal> values, boolean screening) {
        return new Limits(centre, meanRange(values, screening), values.size());
    }

    private static @Nullable BigFraction meanRange(List<BigDecimal> values, boolean screening) {
        List<BigDecimal> ranges = new ArrayList<>(values.size());
        for (int i = 1; i < values.size(); i++) {
            ranges.add(values.get(i).subtract(values.get(i - 1)).abs());
        }
        if (ranges.isEmpty()) {
            return null;
        }
        BigDecimal sum = Exact.sum(ranges);
        if (screening && sum.signum() > 0) {
            // r >= 3.267 * sum / count, without the division
            BigDecimal bound = SCREEN.multiply(sum);
            BigDecimal count = BigDecimal.valueOf(ranges.size());
            ranges.removeIf(range -> range.multiply(count).compareTo(bound) >= 0);
        }
        return Exact.mean(ranges);
    }

    public boolean known() {
        return meanRange != null;
    }

    public BigFraction upper() {
        return centre.add(reach(REACH));
    }

    public BigFraction lower() {
        return centre.subtract(reach(REACH));
    }

    public BigFraction nearUpper() {
        return centre.add(reach(NEAR_REACH));
    }

    public BigFraction nearLower() {
        return centre.subtract(reach(NEAR_REACH));
    }

    private BigFraction reach(BigFraction factor) {
        if (meanRange == null) {
            throw new IllegalStateException("Without two points there are no limits");
        }
        return meanRange.multiply(factor);
    }

    /** The same as rounded figures, for showing. */
    public LimitFigures figures() {
        boolean known = known();
        return new LimitFigures(
                Exact.shown(centre),
                Exact.shownIfKnown(meanRange),
                known ? Exact.shown(lower()) : null,
                known ? Exact.shown(upper()) : null,
                known ? Exact.shown(nearLower()) : null,
                known ? Exact.shown(nearUpper()) : null,
                points,
                points < LimitFigures.FULL);
    }
}
