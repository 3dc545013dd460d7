package se.nyttospar.events.initiative.calculation;

import java.math.BigDecimal;

/**
 * An amount of money that is not known yet, in kronor of the calculation's price level.
 *
 * @param low if it becomes small; not above {@code base}
 * @param base what is expected
 * @param high if it becomes large; not below {@code base}
 */
public record Estimate(BigDecimal low, BigDecimal base, BigDecimal high) {}
