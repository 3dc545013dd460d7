package se.nyttospar.events.initiative;

import se.nyttospar.events.FreeText;
import se.nyttospar.events.initiative.ledger.ActualCost;

/** A recorded cost was wrong. */
public record CostCorrected(
        String initiativeId,
        String costId,
        ActualCost cost,
        @FreeText String reason) implements LedgerEvent {}
