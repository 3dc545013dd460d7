package se.nyttospar.events.indicator;

/** An indicator was defined; benefits may be measured by it. */
public record IndicatorDefined(String indicatorId, IndicatorDefinition definition) implements IndicatorEvent {}
