package se.nyttospar.command.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that are expected of an indicator.
 *
 * @param low lowest plausible value, inclusive; none is open
 * @param high highest plausible value, inclusive; none is open
 * @param levels values of an ordinal scale; empty when values are quantities
 */
public record ExpectedValues(
        @Nullable BigDecimal low, @Nullable BigDecimal high, List<Integer> levels) {

    /** Anything goes. */
    public static final ExpectedValues ANY = new ExpectedValues(null, null, List.of());
}
