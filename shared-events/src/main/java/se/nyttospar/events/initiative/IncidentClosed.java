package se.nyttospar.events.initiative;

import java.time.LocalDate;

/** An incident has been looked into and taken care of. */
public record IncidentClosed(String initiativeId, String incidentId, LocalDate date, String measures)
        implements LedgerEvent {}
