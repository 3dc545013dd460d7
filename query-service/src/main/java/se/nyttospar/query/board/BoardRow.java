package se.nyttospar.query.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.policy.Conclusion;
import se.nyttospar.query.evidence.policy.Confidence;
import se.nyttospar.query.evidence.policy.Outcome;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Pricing;

/**
 * An initiative on the board.
 *
 * @param outcome left out when the initiative is not evaluated: before its start and after its stop
 * @param rule number of the policy rule that decided
 * @param policyVersion version of the policy that the rule belongs to
 * @param ifResumed the initiative is paused, and this is what would follow
 * @param gateMissing what "effect before effort" lacks
 * @param worstFreshness of the primaries; left out without one
 * @param priority what it gives against what it takes
 * @param daysToDecisionPoint days until the next planned decision
 * @param decisionDue a planned decision has not been taken
 * @param deviating the last decision deviated from the recommendation that it answered
 */
public record BoardRow(
        String initiativeId,
        String title,
        String divisionId,
        @Nullable String portfolio,
        InitiativeKind kind,
        Stage stage,
        Condition condition,
        @Nullable Outcome outcome,
        @Nullable Integer rule,
        @Nullable Confidence confidence,
        @Nullable Integer policyVersion,
        @Nullable Boolean ifResumed,
        List<String> gateMissing,
        int benefits,
        @Nullable Freshness worstFreshness,
        Priority priority,
        @Nullable LocalDate nextDecisionPoint,
        @Nullable Long daysToDecisionPoint,
        @Nullable Boolean decisionDue,
        boolean deviating,
        @Nullable LastDecision lastDecision) {

    /** @param answered the recommendation that was on the table, if one was */
    public record LastDecision(
            DecisionOutcome outcome,
            LocalDate date,
            String forum,
            @Nullable Outcome answered,
            boolean deviated) {

        static LastDecision of(DecisionTaken taken) {
            var answers = taken.answers();
            Outcome answered =
                    answers == null ? null : Outcome.valueOf(answers.outcome().name());
            return new LastDecision(
                    taken.outcome(),
                    taken.date(),
                    taken.forum(),
                    answered,
                    answered != null && !answered.agreesWith(taken.outcome()));
        }
    }

    /** @param benefits how many it has, retired ones too */
    static BoardRow of(
            Initiative initiative,
            Standing standing,
            int benefits,
            int policyVersion,
            LocalDate day,
            PriorityWeights weights) {
        Conclusion conclusion = standing.conclusion().orElse(null);
        LocalDate next = initiative.nextPoint(day);
        LastDecision last = lastDecision(initiative);
        BigDecimal cost = Pricing.remainingCost(initiative.statements(), day);
        return new BoardRow(
                initiative.id(),
                initiative.proposed().title(),
                initiative.proposed().divisionId(),
                initiative.proposed().portfolio(),
                initiative.proposed().kind(),
                initiative.stage(),
                initiative.condition(),
                conclusion == null ? null : conclusion.outcome(),
                conclusion == null ? null : conclusion.rule(),
                conclusion == null ? null : conclusion.confidence(),
                conclusion == null ? null : policyVersion,
                conclusion == null ? null : initiative.condition() == Condition.PAUSED,
                standing.gateMissing(),
                benefits,
                standing.worstFreshness(),
                Priority.of(standing.promises(), cost, weights),
                next,
                next == null ? null : ChronoUnit.DAYS.between(day, next),
                conclusion == null ? null : standing.due(),
                last != null && last.deviated(),
                last);
    }

    private static @Nullable LastDecision lastDecision(Initiative initiative) {
        return initiative.decisions().isEmpty()
                ? null
                : LastDecision.of(initiative.decisions().getLast().decision());
    }
}
