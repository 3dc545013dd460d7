package se.nyttospar.events.benefit;

import se.nyttospar.events.FreeText;

/** The value of a period was replaced. */
public record MeasurementCorrected(
        String benefitId, Measurement measurement, @FreeText String reason) implements BenefitEvent {}
