package se.nyttospar.command.initiative;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.command.initiative.InitiativeCommand.CarryOutAdjustment;
import se.nyttospar.command.initiative.InitiativeCommand.Decide;
import se.nyttospar.command.initiative.InitiativeCommand.PlanDecisionPoint;
import se.nyttospar.command.initiative.InitiativeCommand.ProposeInitiative;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.InitiativeProposed;

/** What happens when something is asked of an initiative: the events, or a refusal. */
public final class InitiativeDecider {

    private InitiativeDecider() {}

    /** @throws Refusal when a rule is broken */
    public static List<InitiativeEvent> decide(
            InitiativeCommand command, InitiativeState state, Circumstances circumstances) {
        return switch (command) {
            case ProposeInitiative propose -> propose(propose, state);
            case PlanDecisionPoint plan -> plan(plan, proposed(command, state));
            case Decide decide -> decide(decide, proposed(command, state), circumstances);
            case CarryOutAdjustment carryOut -> carryOut(carryOut, proposed(command, state), circumstances);
        };
    }

    private static List<InitiativeEvent> propose(ProposeInitiative command, InitiativeState state) {
        InitiativeProposed proposal = command.proposal();
        if (state instanceof Proposed proposed) {
            if (proposed.proposal().equals(proposal)) {
                return List.of();
            }
            throw new Refusal(Rule.INITIATIVE_EXISTS, proposal.initiativeId());
        }
        if (!command.divisionKnown()) {
            throw new Refusal(Rule.DIVISION_UNKNOWN, proposal.divisionId());
        }
        GoalFramework framework = command.framework();
        if (framework == null) {
            throw new Refusal(Rule.FRAMEWORK_UNKNOWN, proposal.frameworkId());
        }
        if (proposal.focusArea() != null
                && framework.focusAreas().stream().noneMatch(a -> a.id().equals(proposal.focusArea()))) {
            throw new Refusal(Rule.FOCUS_AREA_UNKNOWN, proposal.focusArea(), proposal.frameworkId());
        }
        return List.of(proposal);
    }

    private static List<InitiativeEvent> plan(PlanDecisionPoint command, Proposed initiative) {
        checkOpen(initiative);
        return initiative.decisionPoints().contains(command.date())
                ? List.of()
                : List.of(new DecisionPointPlanned(command.initiativeId(), command.date()));
    }

    private static List<InitiativeEvent> decide(Decide command, Proposed initiative, Circumstances circumstances) {
        checkNotOwner(initiative, circumstances);
        checkNotInFuture(command.date(), circumstances.today());
        LocalDate next = command.nextDecisionPoint();
        if (next != null && next.isBefore(command.date())) {
            throw new Refusal(Rule.NEXT_DECISION_POINT_BEFORE_DECISION, next);
        }
        var place = Lifecycle.after(command.outcome(), initiative.stage(), initiative.condition())
                .orElseThrow(() -> new Refusal(
                        Rule.DECISION_NOT_POSSIBLE, command.outcome(), initiative.stage(), initiative.condition()));
        checkGate(command, initiative);
        checkDeviation(command);
        return List.of(new DecisionTaken(
                command.initiativeId(),
                command.decisionId(),
                command.outcome(),
                command.forum(),
                command.date(),
                command.rationale(),
                command.conditions(),
                next,
                command.answers(),
                command.deviation(),
                place.stage(),
                place.condition()));
    }

    private static void checkGate(Decide command, Proposed initiative) {
        List<Reason> missing = switch (command.outcome()) {
            case START ->
                Gate.missingToStart(
                        initiative.proposal(),
                        !initiative.decisionPoints().isEmpty() || command.nextDecisionPoint() != null,
                        command.benefits());
            case SCALE_UP -> Gate.missingToScaleUp(command.benefits());
            default -> List.of();
        };
        if (!missing.isEmpty()) {
            throw new Refusal(Rule.GATE_INCOMPLETE, missing, missing.size());
        }
    }

    private static void checkDeviation(Decide command) {
        AnsweredRecommendation answers = command.answers();
        if (answers != null && !Lifecycle.agrees(command.outcome(), answers.outcome()) && command.deviation() == null) {
            throw new Refusal(Rule.DEVIATION_REASON_MISSING, answers.outcome());
        }
    }

    private static List<InitiativeEvent> carryOut(
            CarryOutAdjustment command, Proposed initiative, Circumstances circumstances) {
        checkNotInFuture(command.date(), circumstances.today());
        DecisionTaken decision = initiative.decisions().get(command.decisionId());
        if (decision == null) {
            throw new Refusal(Rule.DECISION_UNKNOWN, command.decisionId());
        }
        if (decision.outcome() != DecisionOutcome.ADJUST) {
            throw new Refusal(Rule.NOT_AN_ADJUSTMENT, command.decisionId());
        }
        return initiative.carriedOut().containsKey(command.decisionId())
                ? List.of()
                : List.of(new AdjustmentCarriedOut(
                        command.initiativeId(), command.decisionId(), command.date(), command.comment()));
    }

    private static Proposed proposed(InitiativeCommand command, InitiativeState state) {
        Proposed proposed = InitiativeState.proposed(state);
        if (proposed == null) {
            throw new Refusal(Rule.INITIATIVE_UNKNOWN, command.initiativeId());
        }
        return proposed;
    }

    private static void checkOpen(Proposed initiative) {
        if (!initiative.open()) {
            throw new Refusal(Rule.INITIATIVE_ENDED, initiative.proposal().initiativeId());
        }
    }

    private static void checkNotOwner(Proposed initiative, Circumstances circumstances) {
        String actor = circumstances.actor().id();
        if (actor.equals(initiative.proposal().operationsOwner())
                || actor.equals(initiative.proposal().technologyOwner())) {
            throw new Refusal(Rule.OWN_INITIATIVE);
        }
    }

    private static void checkNotInFuture(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new Refusal(Rule.DATE_IN_FUTURE, date);
        }
    }
}
