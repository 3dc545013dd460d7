package se.nyttospar.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one benefit brings to a figure of its indicator.
 *
 * @param weight denominator of its newest value
 * @param day last day of the period that its newest value describes
 */
record Contribution(
        BigDecimal value,
        @Nullable BigDecimal weight,
        @Nullable LocalDate day) {}
