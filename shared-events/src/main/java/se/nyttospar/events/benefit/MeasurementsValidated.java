package se.nyttospar.events.benefit;

import se.nyttospar.events.time.Period;

/** Someone other than the reporters confirmed every value up to and including a period. */
public record MeasurementsValidated(String benefitId, Period through) implements BenefitEvent {}
