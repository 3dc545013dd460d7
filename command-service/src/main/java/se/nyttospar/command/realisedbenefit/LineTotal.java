package se.nyttospar.command.realisedbenefit;

import java.math.BigDecimal;
import se.nyttospar.events.time.Period;

/**
 * The whole change on a budget line in a period, as others state it.
 *
 * @param period a period that holds the claim's
 * @param total kronor
 * @param claimed kronor that others claim for periods that overlap it
 */
public record LineTotal(Period period, BigDecimal total, BigDecimal claimed) {}
