package se.nyttospar.events.initiative;

/** A recorded cost never was one of this initiative. */
public record CostRetracted(String initiativeId, String costId, String reason) implements LedgerEvent {}
