package se.nyttospar.events.benefit;

/** The benefit is followed no more; what was measured stays. */
public record BenefitRetired(String benefitId, String reason) implements BenefitEvent {}
