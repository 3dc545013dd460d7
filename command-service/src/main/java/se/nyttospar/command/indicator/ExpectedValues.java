package se.nyttospar.command.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.Grouping;

/**
 * The values that are expected of an indicator.
 *
 * @param low lowest plausible value, inclusive; none is open
 * @param high highest plausible value, inclusive; none is open
 * @param levels values of an ordinal scale; empty when values are quantities
 * @param groups what it may be measured by; empty when it is not measured per group
 */
public record ExpectedValues(
        @Nullable BigDecimal low, @Nullable BigDecimal high, List<Integer> levels, Set<Grouping> groups) {

    /** Anything goes. */
    public static final ExpectedValues ANY = new ExpectedValues(null, null, List.of(), Set.of(Grouping.values()));

    /** Nothing is stated: any value, but no groups. */
    public static final ExpectedValues UNSTATED = new ExpectedValues(null, null, List.of(), Set.of());
}
