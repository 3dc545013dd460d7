package se.nyttospar.events.initiative;

import se.nyttospar.events.initiative.calculation.BenefitCalculation;

/** A benefit calculation was submitted, in place of the one before it. */
public record CalculationSubmitted(String initiativeId, BenefitCalculation calculation) implements CalculationEvent {}
