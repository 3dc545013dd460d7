package se.nyttospar.command.initiative;

import java.time.LocalDate;
import se.nyttospar.command.forum.DecidingForum;
import se.nyttospar.command.initiative.DecisionCommand.Decide;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.forum.Mandate;
import se.nyttospar.events.initiative.AnsweredRecommendation;

/** What a decision has to hold to, whatever it decides. */
final class DecisionRules {

    private DecisionRules() {}

    static void checkDates(Decide command, LocalDate today) {
        InitiativeRules.checkPast(command.date(), today);
        LocalDate next = command.nextDecisionPoint();
        if (next != null) {
            InitiativeRules.checkDate(next);
            if (next.isBefore(command.date())) {
                throw new Refusal(Rule.NEXT_DECISION_POINT_BEFORE_DECISION, next);
            }
        }
    }

    /** Once a region has established its forums, one of those that decide has decided. */
    static void checkForum(Decide command) {
        DecidingForum forum = command.grounds().forum();
        if (!forum.established()) {
            return;
        }
        if (forum.mandate() == null) {
            throw new Refusal(Rule.FORUM_UNKNOWN, command.forum());
        }
        if (forum.lastDay() != null && command.date().isAfter(forum.lastDay())) {
            throw new Refusal(Rule.FORUM_CLOSED, command.forum(), forum.lastDay());
        }
        if (forum.mandate() == Mandate.ADVISES) {
            throw new Refusal(Rule.FORUM_ADVISES, command.forum());
        }
    }

    /** What is answered was given: it can be computed again. */
    static void checkAnswered(Decide command, LocalDate today) {
        AnsweredRecommendation answers = command.answers();
        if (answers == null) {
            return;
        }
        if (answers.day().isAfter(today)) {
            throw new Refusal(Rule.RECOMMENDATION_IN_FUTURE, answers.day());
        }
        long end = command.grounds().logEnd();
        if (answers.position() > end) {
            throw new Refusal(Rule.RECOMMENDATION_POSITION_UNKNOWN, answers.position(), end);
        }
        Integer rules = command.grounds().policyRules();
        if (rules == null) {
            throw new Refusal(Rule.RECOMMENDATION_POLICY_UNKNOWN, answers.policyVersion());
        }
        if (answers.rule() > rules) {
            throw new Refusal(Rule.RECOMMENDATION_RULE_UNKNOWN, answers.policyVersion(), answers.rule(), rules);
        }
    }
}
