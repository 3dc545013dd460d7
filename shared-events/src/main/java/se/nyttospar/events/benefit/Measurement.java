package se.nyttospar.events.benefit;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Period;

/**
 * A measured value.
 *
 * @param value exact decimal in the indicator's unit
 * @param sampleSize number of observations behind it
 * @param source where it was taken from
 * @param evidence link to what shows it
 */
public record Measurement(
        Period period,
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Integer sampleSize,
        @Nullable String source,
        @Nullable String evidence,
        @Nullable String comment) {

    /** Whether both state the same; 74 and 74.0 are the same value. */
    public boolean saysTheSameAs(Measurement other) {
        return period.equals(other.period)
                && sameNumber(value, other.value)
                && sameNumber(numerator, other.numerator)
                && sameNumber(denominator, other.denominator)
                && Objects.equals(sampleSize, other.sampleSize)
                && Objects.equals(source, other.source)
                && Objects.equals(evidence, other.evidence)
                && Objects.equals(comment, other.comment);
    }

    private static boolean sameNumber(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
