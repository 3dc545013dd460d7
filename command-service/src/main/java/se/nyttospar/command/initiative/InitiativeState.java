package se.nyttospar.command.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.Stage;

/** What the next decision about an initiative needs to know. */
public sealed interface InitiativeState {

    /** Nobody has proposed it. */
    record Unproposed() implements InitiativeState {}

    /**
     * It has been proposed.
     *
     * @param decisions decisions taken, by id
     * @param carriedOut adjustments that have been carried out, by decision
     */
    record Proposed(
            InitiativeProposed proposal,
            Stage stage,
            Condition condition,
            PSet<LocalDate> decisionPoints,
            PMap<String, DecisionTaken> decisions,
            PMap<String, AdjustmentCarriedOut> carriedOut)
            implements InitiativeState {

        /** Whether it takes benefits and decisions. */
        public boolean open() {
            return condition != Condition.STOPPED && stage != Stage.DECOMMISSIONED;
        }

        private Proposed after(DecisionTaken decision) {
            LocalDate next = decision.nextDecisionPoint();
            return new Proposed(
                    proposal,
                    decision.stageAfter(),
                    decision.conditionAfter(),
                    next == null ? decisionPoints : decisionPoints.plus(next),
                    decisions.plus(decision.decisionId(), decision),
                    carriedOut);
        }
    }

    /** The state after an event. */
    static InitiativeState evolve(InitiativeState state, InitiativeEvent event) {
        if (event instanceof InitiativeProposed proposal) {
            return new Proposed(
                    proposal,
                    Stage.NEEDS_ANALYSIS,
                    Condition.RUNNING,
                    HashTreePSet.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty());
        }
        return state instanceof Proposed proposed ? evolve(proposed, event) : state;
    }

    private static InitiativeState evolve(Proposed state, InitiativeEvent event) {
        return switch (event) {
            case InitiativeProposed _ -> state;
            case DecisionPointPlanned planned ->
                new Proposed(
                        state.proposal,
                        state.stage,
                        state.condition,
                        state.decisionPoints.plus(planned.date()),
                        state.decisions,
                        state.carriedOut);
            case DecisionTaken decision -> state.after(decision);
            case AdjustmentCarriedOut done ->
                new Proposed(
                        state.proposal,
                        state.stage,
                        state.condition,
                        state.decisionPoints,
                        state.decisions,
                        state.carriedOut.plus(done.decisionId(), done));
        };
    }

    /** The proposal's state, or null when nobody proposed it. */
    static @Nullable Proposed proposed(InitiativeState state) {
        return state instanceof Proposed proposed ? proposed : null;
    }
}
