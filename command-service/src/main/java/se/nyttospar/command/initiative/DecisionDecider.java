package se.nyttospar.command.initiative;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.command.initiative.DecisionCommand.CarryOutAdjustment;
import se.nyttospar.command.initiative.DecisionCommand.Decide;
import se.nyttospar.command.initiative.DecisionCommand.PlanDecisionPoint;
import se.nyttospar.command.initiative.DecisionCommand.ReportStanding;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionEvent;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.StandingReported;
import se.nyttospar.events.initiative.ledger.StandingReport;

/** Decides about an initiative's decision points and decisions. */
final class DecisionDecider {

    private DecisionDecider() {}

    static List<DecisionEvent> decide(DecisionCommand command, Proposed initiative, Circumstances circumstances) {
        return switch (command) {
            case PlanDecisionPoint plan -> plan(plan, initiative);
            case ReportStanding report -> report(report, initiative, circumstances);
            case Decide decide -> decide(decide, initiative, circumstances);
            case CarryOutAdjustment carryOut -> carryOut(carryOut, initiative, circumstances);
        };
    }

    private static List<DecisionEvent> plan(PlanDecisionPoint command, Proposed initiative) {
        InitiativeRules.checkOpen(initiative);
        InitiativeRules.checkDate(command.date());
        return initiative.decisions().points().contains(command.date())
                ? List.of()
                : List.of(new DecisionPointPlanned(command.initiativeId(), command.date()));
    }

    private static List<DecisionEvent> report(
            ReportStanding command, Proposed initiative, Circumstances circumstances) {
        StandingReport report = command.report();
        DecisionsState known = initiative.decisions();
        if (!known.points().contains(report.decisionPoint())) {
            throw new Refusal(Rule.DECISION_POINT_UNKNOWN, report.decisionPoint());
        }
        StandingReport before = known.standings().get(report.decisionPoint());
        if (report.equals(before)) {
            return List.of();
        }
        if (before != null) {
            circumstances.requireExpectedVersion();
        }
        return List.of(new StandingReported(command.initiativeId(), report));
    }

    private static List<DecisionEvent> decide(Decide command, Proposed initiative, Circumstances circumstances) {
        if (initiative.owners().include(circumstances.actor())) {
            throw new Refusal(Rule.OWN_INITIATIVE);
        }
        DecisionRules.checkDates(command, circumstances.today());
        DecisionRules.checkForum(command);
        DecisionRules.checkAnswered(command, circumstances.today());
        if (command.outcome() == DecisionOutcome.HAND_OVER
                && initiative.stage() == Stage.PILOT
                && initiative.condition() == Condition.RUNNING) {
            throw new Refusal(Rule.HAND_OVER_OF_PILOT);
        }
        var place = Lifecycle.after(command.outcome(), initiative.stage(), initiative.condition())
                .orElseThrow(() -> new Refusal(
                        Rule.DECISION_NOT_POSSIBLE, command.outcome(), initiative.stage(), initiative.condition()));
        LocalDate latest = initiative.decisions().latest();
        if (latest != null && command.date().isBefore(latest)) {
            throw new Refusal(Rule.DECISION_OUT_OF_ORDER, command.date(), latest);
        }
        List<Reason> missing = Gate.missing(command, initiative, circumstances.today());
        if (!missing.isEmpty()) {
            throw new Refusal(Rule.GATE_INCOMPLETE, missing, missing.size());
        }
        checkAnswer(command, initiative);
        return List.of(new DecisionTaken(
                command.initiativeId(),
                command.decisionId(),
                command.outcome(),
                command.forum(),
                command.date(),
                command.rationale(),
                command.conditions(),
                command.nextDecisionPoint(),
                command.answers(),
                command.deviation(),
                place.stage(),
                place.condition()));
    }

    /** Whoever decides about something in use answers its recommendation, or says why not. */
    private static void checkAnswer(Decide command, Proposed initiative) {
        AnsweredRecommendation answers = command.answers();
        if (answers == null
                && command.deviation() == null
                && Lifecycle.isAdvised(command.outcome(), initiative.stage())) {
            throw new Refusal(Rule.RECOMMENDATION_UNANSWERED);
        }
        if (answers != null && !Lifecycle.agrees(command.outcome(), answers.outcome()) && command.deviation() == null) {
            throw new Refusal(Rule.DEVIATION_REASON_MISSING, answers.outcome());
        }
    }

    private static List<DecisionEvent> carryOut(
            CarryOutAdjustment command, Proposed initiative, Circumstances circumstances) {
        InitiativeRules.checkPast(command.date(), circumstances.today());
        DecisionTaken decision = initiative.decisions().taken().get(command.decisionId());
        if (decision == null) {
            throw new Refusal(Rule.DECISION_UNKNOWN, command.decisionId());
        }
        if (decision.outcome() != DecisionOutcome.ADJUST) {
            throw new Refusal(Rule.NOT_AN_ADJUSTMENT, command.decisionId());
        }
        if (initiative.decisions().carriedOut().containsKey(command.decisionId())) {
            return List.of();
        }
        if (command.date().isBefore(decision.date())) {
            throw new Refusal(Rule.CARRIED_OUT_BEFORE_DECISION, decision.date());
        }
        return List.of(new AdjustmentCarriedOut(
                command.initiativeId(), command.decisionId(), command.date(), command.comment()));
    }
}
