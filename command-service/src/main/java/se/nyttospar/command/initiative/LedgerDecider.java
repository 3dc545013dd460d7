package se.nyttospar.command.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.initiative.LedgerCommand.CloseIncident;
import se.nyttospar.command.initiative.LedgerCommand.CorrectCost;
import se.nyttospar.command.initiative.LedgerCommand.GiveOpinion;
import se.nyttospar.command.initiative.LedgerCommand.RecordCost;
import se.nyttospar.command.initiative.LedgerCommand.RecordLesson;
import se.nyttospar.command.initiative.LedgerCommand.ReportIncident;
import se.nyttospar.command.initiative.LedgerCommand.RetractCost;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.initiative.CostCorrected;
import se.nyttospar.events.initiative.CostRecorded;
import se.nyttospar.events.initiative.CostRetracted;
import se.nyttospar.events.initiative.IncidentClosed;
import se.nyttospar.events.initiative.IncidentReported;
import se.nyttospar.events.initiative.LedgerEvent;
import se.nyttospar.events.initiative.LessonRecorded;
import se.nyttospar.events.initiative.OpinionGiven;
import se.nyttospar.events.initiative.ledger.ActualCost;
import se.nyttospar.events.initiative.ledger.Incident;
import se.nyttospar.events.initiative.ledger.Lesson;
import se.nyttospar.events.time.Frequency;

/** Decides about what is noted along the way. Bills, incidents and opinions also come after the end. */
final class LedgerDecider {

    private LedgerDecider() {}

    static List<LedgerEvent> decide(LedgerCommand command, Proposed initiative, Circumstances circumstances) {
        LedgerState ledger = initiative.ledger();
        return switch (command) {
            case RecordCost record -> record(record, ledger, circumstances);
            case CorrectCost correct -> correct(correct, ledger, circumstances);
            case RetractCost retract -> retract(retract, ledger, circumstances);
            case ReportIncident report -> report(report, initiative, circumstances);
            case CloseIncident close -> close(close, ledger, circumstances);
            case GiveOpinion give -> give(give, ledger, circumstances);
            case RecordLesson learn -> learn(learn, initiative, circumstances);
        };
    }

    private static List<LedgerEvent> record(RecordCost command, LedgerState ledger, Circumstances circumstances) {
        if (isKnown(command.costId(), ledger.costs().get(command.costId()), command.cost(), Rule.COST_EXISTS)) {
            return List.of();
        }
        check(command.cost(), circumstances);
        return List.of(new CostRecorded(command.initiativeId(), command.costId(), command.cost()));
    }

    private static List<LedgerEvent> correct(CorrectCost command, LedgerState ledger, Circumstances circumstances) {
        ActualCost before = current(command.costId(), ledger);
        if (SameFact.same(before, command.cost())) {
            return List.of();
        }
        check(command.cost(), circumstances);
        circumstances.requireExpectedVersion();
        return List.of(new CostCorrected(command.initiativeId(), command.costId(), command.cost(), command.reason()));
    }

    private static List<LedgerEvent> retract(RetractCost command, LedgerState ledger, Circumstances circumstances) {
        if (ledger.retracted().contains(command.costId())) {
            return List.of();
        }
        current(command.costId(), ledger);
        circumstances.requireExpectedVersion();
        return List.of(new CostRetracted(command.initiativeId(), command.costId(), command.reason()));
    }

    private static ActualCost current(String costId, LedgerState ledger) {
        ActualCost cost = ledger.costs().get(costId);
        if (cost == null) {
            throw new Refusal(Rule.COST_UNKNOWN, costId);
        }
        if (ledger.retracted().contains(costId)) {
            throw new Refusal(Rule.COST_RETRACTED, costId);
        }
        return cost;
    }

    private static void check(ActualCost cost, Circumstances circumstances) {
        InitiativeRules.checkAmount("amount", cost.amount());
        // Books are kept by month and longer; a week may belong to two years.
        if (cost.period().frequency() == Frequency.DAY || cost.period().frequency() == Frequency.WEEK) {
            throw new Refusal(Rule.COST_PERIOD_TOO_SHORT, cost.period());
        }
        if (cost.period().firstDay().isAfter(circumstances.today())) {
            throw new Refusal(Rule.PERIOD_IN_FUTURE, cost.period());
        }
    }

    private static List<LedgerEvent> report(ReportIncident command, Proposed initiative, Circumstances circumstances) {
        checkDivision(initiative, circumstances.actor());
        Incident before = initiative.ledger().incidents().get(command.incidentId());
        if (isKnown(command.incidentId(), before, command.incident(), Rule.INCIDENT_EXISTS)) {
            return List.of();
        }
        InitiativeRules.checkPast(command.incident().date(), circumstances.today());
        return List.of(new IncidentReported(command.initiativeId(), command.incidentId(), command.incident()));
    }

    /** A reporter writes only for their own division. */
    private static void checkDivision(Proposed initiative, Actor actor) {
        String division = initiative.proposal().divisionId();
        boolean onlyReporter = actor.roles().stream()
                .noneMatch(role -> role == Role.BENEFIT_OWNER || role == Role.BOARD || role == Role.ADMIN);
        if (onlyReporter && !actor.mayReportFor(division)) {
            throw new Refusal(Rule.OTHER_DIVISION, division);
        }
    }

    private static List<LedgerEvent> close(CloseIncident command, LedgerState ledger, Circumstances circumstances) {
        Incident incident = ledger.incidents().get(command.incidentId());
        if (incident == null) {
            throw new Refusal(Rule.INCIDENT_UNKNOWN, command.incidentId());
        }
        var closing =
                new IncidentClosed(command.initiativeId(), command.incidentId(), command.date(), command.measures());
        if (isKnown(command.incidentId(), ledger.closed().get(command.incidentId()), closing, Rule.INCIDENT_CLOSED)) {
            return List.of();
        }
        InitiativeRules.checkPast(command.date(), circumstances.today());
        if (command.date().isBefore(incident.date())) {
            throw new Refusal(Rule.INCIDENT_CLOSED_BEFORE_IT_HAPPENED, incident.date());
        }
        return List.of(closing);
    }

    private static List<LedgerEvent> give(GiveOpinion command, LedgerState ledger, Circumstances circumstances) {
        if (isKnown(
                command.opinionId(),
                ledger.opinions().get(command.opinionId()),
                command.opinion(),
                Rule.OPINION_EXISTS)) {
            return List.of();
        }
        InitiativeRules.checkPast(command.opinion().date(), circumstances.today());
        return List.of(new OpinionGiven(command.initiativeId(), command.opinionId(), command.opinion()));
    }

    private static List<LedgerEvent> learn(RecordLesson command, Proposed initiative, Circumstances circumstances) {
        checkDivision(initiative, circumstances.actor());
        Lesson before = initiative.ledger().lessons().get(command.lessonId());
        if (isKnown(command.lessonId(), before, command.lesson(), Rule.LESSON_EXISTS)) {
            return List.of();
        }
        InitiativeRules.checkPast(command.lesson().date(), circumstances.today());
        if (command.lesson().worked() == null && command.lesson().didNotWork() == null) {
            throw new Refusal(Rule.LESSON_EMPTY);
        }
        return List.of(new LessonRecorded(command.initiativeId(), command.lessonId(), command.lesson()));
    }

    /** Whether the same was noted under the id already. */
    private static boolean isKnown(String id, @Nullable Record before, Record now, Rule exists) {
        if (before != null && !SameFact.same(before, now)) {
            throw new Refusal(exists, id);
        }
        return before != null;
    }
}
