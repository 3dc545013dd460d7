package se.nyttospar.query.overdue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.evaluation.Evaluation;
import se.nyttospar.query.initiative.Initiative;

/**
 * What something is still expected of: initiatives that have not been stopped or decommissioned, and active benefits whose
 * indicator is known, of those initiatives or of a goal.
 *
 * @param all every initiative by id
 */
record Followed(Map<String, Initiative> all, List<Judgement> judgements) {

    static Followed of(Evaluation evaluation) {
        return new Followed(
                evaluation.surroundings().initiatives(),
                List.copyOf(evaluation.benefits().values()));
    }

    List<Initiative> initiatives() {
        return all.values().stream().filter(Followed::goesOn).toList();
    }

    List<Judgement> benefits() {
        return judgements.stream()
                .filter(benefit -> !benefit.retired() && benefit.outstanding() != null)
                .filter(benefit -> {
                    Initiative initiative = of(benefit);
                    return initiative == null || goesOn(initiative);
                })
                .toList();
    }

    /** The initiative of the benefit, if it has one that is known. */
    @Nullable
    Initiative of(Judgement benefit) {
        String id = benefit.head().initiativeId();
        return id == null ? null : all.get(id);
    }

    private static boolean goesOn(Initiative initiative) {
        return initiative.condition() != Condition.STOPPED && initiative.stage() != Stage.DECOMMISSIONED;
    }
}
