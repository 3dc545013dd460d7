package se.nyttospar.query.evidence.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Sums stay decimal; a fraction arises only where a division does. Comparisons are exact, shown figures are rounded. */
public final class Exact {

    /** What a double in a browser still holds. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private Exact() {}

    public static BigFraction of(BigDecimal value) {
        return value.scale() <= 0
                ? BigFraction.of(value.toBigIntegerExact())
                : BigFraction.of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    public static BigDecimal sum(List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    /** @throws ArithmeticException when there are no values */
    public static BigFraction mean(List<BigDecimal> values) {
        return of(sum(values)).divide(values.size());
    }

    /** Negative, zero or positive. The library's own comparison is wrong for two negative fractions (decision 0001). */
    public static int compare(BigFraction a, BigFraction b) {
        return a.subtract(b).signum();
    }

    /** Rounded to 15 significant digits, without superfluous zeros. */
    public static BigDecimal shown(BigFraction value) {
        BigDecimal rounded = new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), SHOWN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    public static @Nullable BigDecimal shownIfKnown(@Nullable BigFraction value) {
        return value == null ? null : shown(value);
    }
}
