package se.nyttospar.events.initiative;

import se.nyttospar.events.initiative.risk.RiskAssessment;

/** Risks were assessed, in place of the assessment before; what was accepted stays accepted where the risk is the same. */
public record RisksAssessed(String initiativeId, RiskAssessment assessment) implements RiskEvent {}
