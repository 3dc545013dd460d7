package se.nyttospar.events.indicator;

import se.nyttospar.events.FreeText;

/** An indicator has a new version of its definition; {@code definition} is all of it. */
public record IndicatorRevised(
        String indicatorId,
        IndicatorDefinition definition,
        @FreeText String reason) implements IndicatorEvent {}
