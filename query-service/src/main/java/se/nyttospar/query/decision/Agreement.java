package se.nyttospar.query.decision;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.query.evidence.policy.Outcome;

/** Whether a decision follows the recommendation that it says it answers (evidence page, section 5). */
public enum Agreement {
    AGREES,
    DEVIATES,
    /** The decision names no recommendation. */
    UNANSWERED;

    static Agreement of(DecisionOutcome decided, @Nullable AnsweredRecommendation answers) {
        if (answers == null) {
            return UNANSWERED;
        }
        return recommended(answers.outcome()).agreesWith(decided) ? AGREES : DEVIATES;
    }

    /** The outcome that a decision writes down, in the policy's words. */
    static Outcome recommended(RecommendedOutcome written) {
        return switch (written) {
            case SCALE_UP -> Outcome.SCALE_UP;
            case ADJUST -> Outcome.ADJUST;
            case PAUSE -> Outcome.PAUSE;
            case STOP -> Outcome.STOP;
            case CONTINUE_MEASURING -> Outcome.CONTINUE_MEASURING;
        };
    }
}
