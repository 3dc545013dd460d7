package se.nyttospar.query.evidence.economy;

import java.math.BigDecimal;

/**
 * A year that a controller has closed.
 *
 * @param validated sum of the realised benefits that were validated for it
 */
public record ClosedYear(int year, BigDecimal validated) {}
