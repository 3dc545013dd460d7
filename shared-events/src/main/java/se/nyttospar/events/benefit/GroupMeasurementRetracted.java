package se.nyttospar.events.benefit;

import se.nyttospar.events.FreeText;
import se.nyttospar.events.time.Period;

/** The value of one group for a period was withdrawn; it has none from now on. */
public record GroupMeasurementRetracted(
        String benefitId,
        PopulationGroup group,
        Period period,
        @FreeText String reason) implements BenefitEvent {}
