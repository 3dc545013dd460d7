package se.nyttospar.events.benefit;

/** A value was recorded for a period that had none. */
public record EffectMeasured(String benefitId, Measurement measurement) implements BenefitEvent {}
