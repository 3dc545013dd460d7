package se.nyttospar.query.evidence.benefit;

import java.time.LocalDate;

/** An approved day from which the limits are calculated anew. */
public record Rebase(LocalDate date, String eventId) {}
