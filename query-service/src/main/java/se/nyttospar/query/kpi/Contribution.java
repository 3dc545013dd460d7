package se.nyttospar.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.number.Exact;

/**
 * What one benefit, or one of its periods, brings to a figure of its indicator.
 *
 * @param weight denominator behind the value
 * @param day last day of the period that the value describes
 */
record Contribution(
        BigFraction value,
        @Nullable BigDecimal weight,
        @Nullable LocalDate day) {

    static Contribution of(BigDecimal value, @Nullable BigDecimal weight, @Nullable LocalDate day) {
        return new Contribution(Exact.of(value), weight, day);
    }
}
