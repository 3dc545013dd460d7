package se.nyttospar.query.evidence.benefit;

import java.time.LocalDate;

/** A recorded day on which the change came into use. */
public record GoLive(LocalDate day, String eventId) {}
