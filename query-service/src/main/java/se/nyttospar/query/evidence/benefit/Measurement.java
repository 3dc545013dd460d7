package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;

/**
 * The latest recorded or corrected value of a period.
 *
 * @param reporter pseudonymous actor of the latest event
 * @param position of the latest event in the log
 * @param eventId of the latest event
 */
public record Measurement(BigDecimal value, String reporter, long position, String eventId) {}
