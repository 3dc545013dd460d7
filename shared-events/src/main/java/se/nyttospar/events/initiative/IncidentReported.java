package se.nyttospar.events.initiative;

import se.nyttospar.events.initiative.ledger.Incident;

/** Something went wrong in use. */
public record IncidentReported(String initiativeId, String incidentId, Incident incident) implements LedgerEvent {}
