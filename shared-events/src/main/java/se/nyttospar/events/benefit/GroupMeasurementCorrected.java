package se.nyttospar.events.benefit;

import se.nyttospar.events.FreeText;

/** The value of one group for a period was replaced. */
public record GroupMeasurementCorrected(
        String benefitId,
        PopulationGroup group,
        Measurement measurement,
        @FreeText String reason) implements BenefitEvent {}
