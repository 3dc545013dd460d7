package se.nyttospar.events.initiative;

/** Whoever caused this event accepts what remains of a risk. */
public record RiskAccepted(String initiativeId, String riskId, String rationale) implements RiskEvent {}
