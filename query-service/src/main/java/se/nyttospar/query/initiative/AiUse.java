package se.nyttospar.query.initiative;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiRule;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.query.evidence.policy.AiGate;

/** Whether an initiative may use AI as it stands. */
public final class AiUse {

    private AiUse() {}

    /** G on the day. */
    public static AiGate gate(Initiative initiative, AiRules rules, LocalDate day) {
        var profile = initiative.statements().ai();
        if (profile == null) {
            return initiative.usesAi() ? AiGate.HOLD : AiGate.OK;
        }
        if (profile.what().aiActClass() == AiActClass.PROHIBITED) {
            return AiGate.PROHIBITED;
        }
        boolean held = initiative.statements().suspension() != null
                || !missing(initiative, rules, day).isEmpty();
        return held ? AiGate.HOLD : AiGate.OK;
    }

    /**
     * What class and stage require of a stated profile and is not there. Before its start an initiative is held to what a
     * pilot needs.
     */
    public static List<AiRule> missing(Initiative initiative, AiRules rules, LocalDate day) {
        var profile = initiative.statements().ai();
        Stage stage = initiative.stage().compareTo(Stage.PILOT) < 0 ? Stage.PILOT : initiative.stage();
        return profile == null ? List.of() : rules.unsatisfied(profile.what(), stage, day);
    }
}
