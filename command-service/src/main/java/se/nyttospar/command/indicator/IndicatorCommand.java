package se.nyttospar.command.indicator;

import se.nyttospar.command.request.Command;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorEvent;

/** What can be asked of an indicator; {@code areaKnown} tells whether its area is named by a goal framework. */
public sealed interface IndicatorCommand extends Command {

    String indicatorId();

    @Override
    default String stream() {
        return IndicatorEvent.FAMILY + ':' + indicatorId();
    }

    /** Define an indicator. */
    record DefineIndicator(String indicatorId, IndicatorDefinition definition, boolean areaKnown)
            implements IndicatorCommand {}

    /** Give an indicator a new version of its definition; {@code definition} is all of it, its version is decided. */
    record ReviseIndicator(String indicatorId, IndicatorDefinition definition, String reason, boolean areaKnown)
            implements IndicatorCommand {}
}
