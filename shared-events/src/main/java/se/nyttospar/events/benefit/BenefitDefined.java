package se.nyttospar.events.benefit;

/** A benefit was promised, with how it will be measured. */
public record BenefitDefined(String benefitId, BenefitProfile profile) implements BenefitEvent {}
