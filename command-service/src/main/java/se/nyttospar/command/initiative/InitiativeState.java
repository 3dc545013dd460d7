package se.nyttospar.command.initiative;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AiEvent;
import se.nyttospar.events.initiative.AssessmentBegun;
import se.nyttospar.events.initiative.CalculationEvent;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionEvent;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeDescribed;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.LedgerEvent;
import se.nyttospar.events.initiative.OwnersAppointed;
import se.nyttospar.events.initiative.ProposalEvent;
import se.nyttospar.events.initiative.RiskEvent;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.TextRedacted;
import se.nyttospar.events.initiative.profile.InitiativeDescription;

/** What the next decision about an initiative needs to know. */
public sealed interface InitiativeState {

    /** Nobody has proposed it. */
    record Unproposed() implements InitiativeState {}

    /** It has been proposed; one part per concern. */
    record Proposed(
            InitiativeProposed proposal,
            Owners owners,
            @Nullable InitiativeDescription description,
            Stage stage,
            Condition condition,
            CalculationState calculation,
            RiskState risks,
            AiState ai,
            LedgerState ledger,
            DecisionsState decisions)
            implements InitiativeState {

        static Proposed by(String actor, InitiativeProposed proposal) {
            return new Proposed(
                    proposal,
                    Owners.of(proposal, actor),
                    null,
                    Stage.NEEDS_ANALYSIS,
                    Condition.RUNNING,
                    CalculationState.NONE,
                    RiskState.NONE,
                    AiState.NONE,
                    LedgerState.EMPTY,
                    DecisionsState.NONE);
        }

        /** Whether it takes benefits and decisions. */
        public boolean open() {
            return condition != Condition.STOPPED && stage != Stage.DECOMMISSIONED;
        }

        /** The decision of that id, if it was taken. */
        public Optional<DecisionTaken> decided(String decisionId) {
            return Optional.ofNullable(decisions.taken().get(decisionId));
        }

        /** Whether AI is used: it was proposed so, or how it is used has been stated. */
        boolean usesAi() {
            return proposal.usesAi() || ai.profile() != null;
        }

        private Proposed after(InitiativeEvent event, String actor) {
            return switch (event) {
                case ProposalEvent proposed -> after(proposed);
                case CalculationEvent calculated -> with(calculation.after(calculated, actor), risks, ai, ledger);
                case RiskEvent assessed -> with(calculation, risks.after(assessed), ai, ledger);
                case AiEvent used -> with(calculation, risks, ai.after(used), ledger);
                case LedgerEvent noted -> with(calculation, risks, ai, ledger.after(noted));
                case DecisionEvent decided -> after(decided);
                case TextRedacted _ -> this;
            };
        }

        private Proposed after(ProposalEvent event) {
            return switch (event) {
                case InitiativeProposed _ -> this;
                case InitiativeDescribed described -> with(owners, described.description(), stage, decisions);
                case OwnersAppointed appointed -> with(owners.after(appointed), description, stage, decisions);
                case AssessmentBegun begun ->
                    with(owners, description, Stage.ASSESSMENT, decisions.stepOn(begun.date()));
            };
        }

        private Proposed after(DecisionEvent event) {
            return new Proposed(
                    proposal,
                    owners,
                    description,
                    event instanceof DecisionTaken taken ? taken.stageAfter() : stage,
                    event instanceof DecisionTaken taken ? taken.conditionAfter() : condition,
                    calculation,
                    risks,
                    ai,
                    ledger,
                    decisions.after(event));
        }

        private Proposed with(
                Owners owners, @Nullable InitiativeDescription description, Stage stage, DecisionsState decisions) {
            return new Proposed(
                    proposal, owners, description, stage, condition, calculation, risks, ai, ledger, decisions);
        }

        private Proposed with(CalculationState calculation, RiskState risks, AiState ai, LedgerState ledger) {
            return new Proposed(
                    proposal, owners, description, stage, condition, calculation, risks, ai, ledger, decisions);
        }
    }

    /** The state after an event that {@code actor} caused. */
    static InitiativeState evolve(InitiativeState state, InitiativeEvent event, String actor) {
        return switch (state) {
            case Unproposed _ -> event instanceof InitiativeProposed proposal ? Proposed.by(actor, proposal) : state;
            case Proposed proposed -> proposed.after(event, actor);
        };
    }
}
