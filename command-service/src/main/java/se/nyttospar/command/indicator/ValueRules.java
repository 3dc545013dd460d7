package se.nyttospar.command.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** What is expected of a value because of its indicator. */
public final class ValueRules {

    private ValueRules() {}

    /** Whether the value lies outside the plausible range; both bounds belong to the range, a missing one is open. */
    public static boolean outside(ExpectedValues expected, BigDecimal value) {
        BigDecimal low = expected.low();
        BigDecimal high = expected.high();
        return low != null && value.compareTo(low) < 0 || high != null && value.compareTo(high) > 0;
    }

    /**
     * Questions a value that is hardly right: nothing is wrong with it once someone has confirmed it with a reason.
     *
     * @param confirmed whether the request gives a reason for the unexpected value
     * @throws Refusal when the value lies outside the plausible range and is not confirmed, or is no level of the scale
     */
    public static void check(ExpectedValues expected, BigDecimal value, boolean confirmed) {
        checkLevel(expected.levels(), value);
        if (!confirmed && outside(expected, value)) {
            throw implausible(expected, value);
        }
    }

    /**
     * @param levels of an ordinal scale; empty when values are quantities
     * @throws Refusal when the value is no level of the scale
     */
    public static void checkLevel(List<Integer> levels, BigDecimal value) {
        if (!levels.isEmpty() && levels.stream().noneMatch(level -> same(level, value))) {
            throw new Refusal(Rule.VALUE_NOT_ON_SCALE, value.toPlainString(), levels);
        }
    }

    /** What to say of a value outside the plausible range. */
    public static Refusal implausible(ExpectedValues expected, BigDecimal value) {
        return new Refusal(
                Rule.VALUE_IMPLAUSIBLE, value.toPlainString(), bound(expected.low()), bound(expected.high()));
    }

    private static boolean same(int level, BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(level)) == 0;
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "…" : bound.toPlainString();
    }
}
