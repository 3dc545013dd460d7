package se.nyttospar.query.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.evidence.policy.Confidence;
import se.nyttospar.query.evidence.policy.Outcome;
import se.nyttospar.query.evidence.policy.Recommendation;
import se.nyttospar.query.initiative.Initiative;

/**
 * An initiative on the board.
 *
 * @param outcome left out when the initiative is not evaluated: before its start and after its stop
 * @param rule number of the policy rule that decided
 * @param policyVersion version of the policy that the rule belongs to
 * @param ifResumed the initiative is paused, and this is what would follow
 * @param gateMissing what "effect before effort" lacks
 * @param daysToDecisionPoint days until the next planned decision
 * @param decisionDue a planned decision has not been taken
 */
record BoardRow(
        String initiativeId,
        String title,
        String divisionId,
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
        @Nullable LocalDate nextDecisionPoint,
        @Nullable Long daysToDecisionPoint,
        @Nullable Boolean decisionDue,
        @Nullable LastDecision lastDecision) {

    record LastDecision(DecisionOutcome outcome, LocalDate date, String forum) {}

    static BoardRow of(Initiative initiative, Recommendations.Advice advice, int benefits, LocalDate day) {
        Recommendation recommendation = advice.recommendation().orElse(null);
        LocalDate next = initiative.nextPoint(day);
        return new BoardRow(
                initiative.id(),
                initiative.proposed().title(),
                initiative.proposed().divisionId(),
                initiative.proposed().kind(),
                initiative.stage(),
                initiative.condition(),
                recommendation == null ? null : recommendation.outcome(),
                recommendation == null ? null : recommendation.rule(),
                recommendation == null ? null : recommendation.confidence(),
                recommendation == null ? null : recommendation.policyVersion(),
                recommendation == null ? null : recommendation.ifResumed(),
                advice.gateMissing(),
                benefits,
                next,
                next == null ? null : ChronoUnit.DAYS.between(day, next),
                recommendation == null
                        ? null
                        : recommendation.inputs().initiative().due(),
                lastDecision(initiative));
    }

    private static @Nullable LastDecision lastDecision(Initiative initiative) {
        if (initiative.decisions().isEmpty()) {
            return null;
        }
        var last = initiative.decisions().getLast().decision();
        return new LastDecision(last.outcome(), last.date(), last.forum());
    }
}
