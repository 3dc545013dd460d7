package se.nyttospar.command.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorDefinition.PlausibleRange;
import se.nyttospar.events.indicator.IndicatorEvent;

/** What happens when an indicator is defined. */
public final class IndicatorDecider {

    private IndicatorDecider() {}

    /** @throws Refusal when the definition is not consistent, or another indicator has the id */
    public static List<IndicatorEvent> decide(DefineIndicator command, @Nullable IndicatorDefinition defined) {
        if (defined != null) {
            if (SameFact.same(defined, command.definition())) {
                return List.of();
            }
            throw new Refusal(Rule.INDICATOR_EXISTS, command.indicatorId());
        }
        if (!command.areaKnown()) {
            throw new Refusal(Rule.INDICATOR_AREA_UNKNOWN, command.definition().area());
        }
        PlausibleRange plausible = command.definition().plausible();
        if (plausible != null
                && plausible.low() != null
                && plausible.high() != null
                && plausible.low().compareTo(plausible.high()) > 0) {
            throw new Refusal(Rule.PLAUSIBLE_RANGE_EMPTY);
        }
        return List.of(new IndicatorDefined(command.indicatorId(), command.definition()));
    }
}
