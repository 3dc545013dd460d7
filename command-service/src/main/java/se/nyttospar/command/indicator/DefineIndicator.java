package se.nyttospar.command.indicator;

import se.nyttospar.command.request.Command;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorEvent;

/** Define an indicator; {@code areaKnown} tells whether its area is named by a goal framework. */
public record DefineIndicator(String indicatorId, IndicatorDefinition definition, boolean areaKnown)
        implements Command {

    @Override
    public String stream() {
        return IndicatorEvent.FAMILY + ':' + indicatorId;
    }
}
