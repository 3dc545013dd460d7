package se.nyttospar.events.initiative;

import se.nyttospar.events.initiative.ledger.Opinion;

/** An advisory forum gave its opinion. */
public record OpinionGiven(String initiativeId, String opinionId, Opinion opinion) implements LedgerEvent {}
