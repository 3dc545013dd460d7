package se.nyttospar.command.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.indicator.IndicatorDefinition.PlausibleRange;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** What every measured value has to satisfy, whatever it is recorded by. */
public final class MeasurementRules {

    private static final int DIGITS_BEFORE_POINT = 18;
    private static final int DIGITS_AFTER_POINT = 12;

    private MeasurementRules() {}

    static void check(Measurement measurement, Frequency frequency, LocalDate today) {
        checkPeriod(measurement.period(), frequency);
        if (measurement.period().firstDay().isAfter(today)) {
            throw new Refusal(Rule.PERIOD_IN_FUTURE, measurement.period());
        }
        checkNumber("value", measurement.value());
        checkNumber("numerator", measurement.numerator());
        checkNumber("denominator", measurement.denominator());
        if (measurement.denominator() != null && measurement.denominator().signum() <= 0) {
            throw new Refusal(Rule.DENOMINATOR_NOT_POSITIVE);
        }
        if (measurement.sampleSize() != null && measurement.sampleSize() < 0) {
            throw new Refusal(Rule.SAMPLE_SIZE_NEGATIVE);
        }
    }

    /** Whether the value lies within what is plausible, bounds included; without a range every value does. */
    public static boolean isPlausible(BigDecimal value, @Nullable PlausibleRange range) {
        return range == null
                || (range.low() == null || value.compareTo(range.low()) >= 0)
                        && (range.high() == null || value.compareTo(range.high()) <= 0);
    }

    /** What to say of a value that is not. */
    public static Refusal implausible(BigDecimal value, @Nullable PlausibleRange range) {
        return new Refusal(
                Rule.VALUE_IMPLAUSIBLE,
                value.toPlainString(),
                bound(range == null ? null : range.low()),
                bound(range == null ? null : range.high()));
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "…" : bound.toPlainString();
    }

    static void checkPeriod(Period period, Frequency frequency) {
        if (period.frequency() != frequency) {
            throw new Refusal(Rule.PERIOD_WRONG_FREQUENCY, period, frequency);
        }
    }

    /** Exact decimals of a size that people mean; more digits are a mistake or an attack. */
    public static void checkNumber(String field, @Nullable BigDecimal number) {
        if (number != null
                && (number.scale() > DIGITS_AFTER_POINT
                        || number.precision() - (long) number.scale() > DIGITS_BEFORE_POINT)) {
            throw new Refusal(Rule.NUMBER_OUT_OF_BOUNDS, field);
        }
    }
}
