package se.nyttospar.query.evidence.economy;

import java.math.BigDecimal;

/** How well it turns out: on the low side benefits become small and costs large, on the high side the reverse. */
public enum Case {
    LOW,
    BASE,
    HIGH;

    /** The amount of the line in this case, without its sign. */
    BigDecimal amountOf(CalculationLine line) {
        boolean benefit = line.kind() == CalculationLine.Kind.BENEFIT;
        return switch (this) {
            case LOW -> benefit ? line.low() : line.high();
            case BASE -> line.base();
            case HIGH -> benefit ? line.high() : line.low();
        };
    }
}
