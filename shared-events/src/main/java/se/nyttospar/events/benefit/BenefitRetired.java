package se.nyttospar.events.benefit;

import se.nyttospar.events.FreeText;

/** The benefit is followed no more; what was measured stays. */
public record BenefitRetired(String benefitId, @FreeText String reason) implements BenefitEvent {}
