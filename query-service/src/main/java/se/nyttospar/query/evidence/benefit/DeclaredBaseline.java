package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;

/** A baseline value that was declared instead of measured. */
public record DeclaredBaseline(BigDecimal value, String eventId) {}
