package se.nyttospar.command.refusal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact decimals of a size that people mean; more digits are a mistake or an attack. */
public final class Numbers {

    private static final int DIGITS_AFTER_POINT = 12;
    private static final int DIGITS_BEFORE_POINT = 18;

    private Numbers() {}

    /** @throws Refusal naming the field */
    public static void check(String field, @Nullable BigDecimal number) {
        if (number != null
                && (number.scale() > DIGITS_AFTER_POINT
                        || number.precision() - (long) number.scale() > DIGITS_BEFORE_POINT)) {
            throw new Refusal(Rule.NUMBER_OUT_OF_BOUNDS, field);
        }
    }
}
