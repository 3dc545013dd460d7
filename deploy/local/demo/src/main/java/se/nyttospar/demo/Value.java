package se.nyttospar.demo;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A measured value of one benefit, as both the file and a single command state it. */
record Value(
        String period,
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String source) {}
