package se.nyttospar.events.benefit;

/** A value of one group was recorded for a period that had none; the benefit's own value is another. */
public record GroupMeasured(String benefitId, PopulationGroup group, Measurement measurement) implements BenefitEvent {}
