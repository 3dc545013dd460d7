package se.nyttospar.events.initiative;

import se.nyttospar.events.initiative.ledger.StandingReport;

/** How resources and schedule stand at a decision point, in place of what was reported for it before. */
public record StandingReported(String initiativeId, StandingReport report) implements DecisionEvent {}
