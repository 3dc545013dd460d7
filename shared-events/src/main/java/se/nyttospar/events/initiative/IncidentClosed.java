package se.nyttospar.events.initiative;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/** An incident has been looked into and taken care of. */
public record IncidentClosed(
        String initiativeId,
        String incidentId,
        LocalDate date,
        @FreeText String measures) implements LedgerEvent {}
