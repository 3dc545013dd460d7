package se.nyttospar.events.benefit;

import se.nyttospar.events.FreeText;
import se.nyttospar.events.time.Period;

/** The value of a period was withdrawn; the period has none from now on. */
public record MeasurementRetracted(
        String benefitId, Period period, @FreeText String reason) implements BenefitEvent {}
