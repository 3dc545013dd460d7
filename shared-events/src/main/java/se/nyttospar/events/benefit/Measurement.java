package se.nyttospar.events.benefit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
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
        @FreeText @Nullable String source,
        @FreeText @Nullable String evidence,
        @FreeText @Nullable String comment) {}
