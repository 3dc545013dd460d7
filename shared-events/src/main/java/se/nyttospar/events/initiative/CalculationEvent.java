package se.nyttospar.events.initiative;

/** What happens to an initiative's benefit calculation. */
public sealed interface CalculationEvent extends InitiativeEvent permits CalculationSubmitted, CalculationYearClosed {}
