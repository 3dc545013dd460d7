package se.nyttospar.command.benefit;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.indicator.IndicatorDefinition;

/**
 * What the references of a benefit profile stand for, as known when the benefit is defined. A missing one was not found.
 *
 * @param unitDivision the division that the profile's unit belongs to
 * @param initiativeOpen whether the profile's initiative takes benefits
 * @param comparisonKnown whether there is a benefit to compare with, where the profile names one
 */
public record References(
        @Nullable GoalFramework framework,
        @Nullable IndicatorDefinition indicator,
        @Nullable String unitDivision,
        boolean divisionKnown,
        @Nullable Boolean initiativeOpen,
        boolean comparisonKnown) {}
