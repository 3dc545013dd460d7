package se.nyttospar.events.initiative.risk;

import se.nyttospar.events.FreeText;
import se.nyttospar.events.initiative.calculation.Estimate;

/** What it costs not to act, in kronor per year, and how that is known. */
public record AlternativeCost(Estimate perYear, @FreeText String explanation) {}
