package se.nyttospar.events.initiative;

import se.nyttospar.events.initiative.ledger.ActualCost;

/** Something was paid for. */
public record CostRecorded(String initiativeId, String costId, ActualCost cost) implements LedgerEvent {}
