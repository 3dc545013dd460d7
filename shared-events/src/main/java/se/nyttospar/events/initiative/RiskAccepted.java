package se.nyttospar.events.initiative;

import se.nyttospar.events.FreeText;

/** Whoever caused this event accepts what remains of a risk. */
public record RiskAccepted(
        String initiativeId, String riskId, @FreeText String rationale) implements RiskEvent {}
