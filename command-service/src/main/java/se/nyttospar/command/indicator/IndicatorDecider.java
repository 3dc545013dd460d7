package se.nyttospar.command.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.indicator.IndicatorCommand.DefineIndicator;
import se.nyttospar.command.indicator.IndicatorCommand.ReviseIndicator;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorEvent;
import se.nyttospar.events.indicator.IndicatorRevised;

/** What happens when an indicator is defined or revised. */
public final class IndicatorDecider {

    private IndicatorDecider() {}

    /** @throws Refusal when the definition is not consistent, or another indicator has the id */
    public static List<IndicatorEvent> decide(
            IndicatorCommand command, @Nullable IndicatorDefinition defined, Circumstances circumstances) {
        return switch (command) {
            case DefineIndicator define -> define(define, defined);
            case ReviseIndicator revise -> revise(revise, defined, circumstances);
        };
    }

    private static List<IndicatorEvent> define(DefineIndicator command, @Nullable IndicatorDefinition defined) {
        if (defined != null) {
            if (SameFact.same(defined, command.definition())) {
                return List.of();
            }
            throw new Refusal(Rule.INDICATOR_EXISTS, command.indicatorId());
        }
        IndicatorRules.check(command.definition());
        checkArea(command.definition(), command.areaKnown());
        return List.of(new IndicatorDefined(command.indicatorId(), command.definition()));
    }

    private static List<IndicatorEvent> revise(
            ReviseIndicator command, @Nullable IndicatorDefinition defined, Circumstances circumstances) {
        if (defined == null) {
            throw new Refusal(Rule.INDICATOR_NOT_FOUND, command.indicatorId());
        }
        circumstances.requireExpectedVersion();
        if (SameFact.same(defined, IndicatorRules.numbered(command.definition(), defined.version()))) {
            return List.of();
        }
        IndicatorRules.check(command.definition());
        checkArea(
                command.definition(),
                command.areaKnown()
                        || defined.area().equals(command.definition().area()));
        List<Reason> changed = IndicatorRules.changedMeaning(defined, command.definition());
        if (!changed.isEmpty()) {
            throw new Refusal(Rule.INDICATOR_MEANING_CHANGED, changed);
        }
        IndicatorDefinition next = IndicatorRules.numbered(command.definition(), defined.version() + 1);
        return List.of(new IndicatorRevised(command.indicatorId(), next, command.reason()));
    }

    private static void checkArea(IndicatorDefinition definition, boolean known) {
        if (!known) {
            throw new Refusal(Rule.INDICATOR_AREA_UNKNOWN, definition.area());
        }
    }
}
