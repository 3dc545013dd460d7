package se.nyttospar.events.indicator;

import se.nyttospar.events.DomainEvent;

/** What happens to the definition of an indicator. */
public sealed interface IndicatorEvent extends DomainEvent permits IndicatorDefined, IndicatorRevised {

    String FAMILY = "indicator";

    String indicatorId();

    @Override
    default String stream() {
        return FAMILY + ':' + indicatorId();
    }
}
