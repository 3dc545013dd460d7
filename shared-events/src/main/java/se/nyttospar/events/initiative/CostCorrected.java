package se.nyttospar.events.initiative;

import se.nyttospar.events.initiative.ledger.ActualCost;

/** A recorded cost was wrong. */
public record CostCorrected(String initiativeId, String costId, ActualCost cost, String reason)
        implements LedgerEvent {}
