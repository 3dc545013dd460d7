package se.nyttospar.events.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * A forum decided about the initiative.
 *
 * @param conditions what the decision depends on, in words
 * @param nextDecisionPoint when the forum looks again
 * @param answers the recommendation that was on the table
 * @param deviation why the decision differs from it
 * @param stageAfter the stage that the initiative is in from now on
 * @param conditionAfter whether it goes on
 */
public record DecisionTaken(
        String initiativeId,
        String decisionId,
        DecisionOutcome outcome,
        @FreeText String forum,
        LocalDate date,
        @FreeText String rationale,
        @FreeText @Nullable String conditions,
        @Nullable LocalDate nextDecisionPoint,
        @Nullable AnsweredRecommendation answers,
        @Nullable Deviation deviation,
        Stage stageAfter,
        Condition conditionAfter)
        implements DecisionEvent {}
