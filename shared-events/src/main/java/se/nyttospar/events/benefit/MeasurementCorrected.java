package se.nyttospar.events.benefit;

/** The value of a period was replaced. */
public record MeasurementCorrected(String benefitId, Measurement measurement, String reason) implements BenefitEvent {}
