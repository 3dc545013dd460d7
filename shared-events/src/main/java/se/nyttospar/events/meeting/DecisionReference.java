package se.nyttospar.events.meeting;

/** A decision about an initiative, by its id in the initiative's stream. */
public record DecisionReference(String initiativeId, String decisionId) {}
