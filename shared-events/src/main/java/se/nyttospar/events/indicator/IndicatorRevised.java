package se.nyttospar.events.indicator;

/** An indicator has a new version of its definition; {@code definition} is all of it. */
public record IndicatorRevised(String indicatorId, IndicatorDefinition definition, String reason)
        implements IndicatorEvent {}
