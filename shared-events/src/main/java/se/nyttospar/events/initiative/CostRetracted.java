package se.nyttospar.events.initiative;

import se.nyttospar.events.FreeText;

/** A recorded cost never was one of this initiative. */
public record CostRetracted(
        String initiativeId, String costId, @FreeText String reason) implements LedgerEvent {}
