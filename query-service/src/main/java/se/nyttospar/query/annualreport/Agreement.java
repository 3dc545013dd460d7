package se.nyttospar.query.annualreport;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.RecommendedOutcome;

/** Whether a decision follows the recommendation that it answers (evidence.md, section 5). */
public enum Agreement {
    AGREES,
    DEVIATES,
    /** There was no recommendation to answer. */
    NONE;

    static Agreement of(DecisionTaken decision) {
        AnsweredRecommendation answered = decision.answers();
        if (answered == null) {
            return NONE;
        }
        return answered.outcome() == counterpart(decision) ? AGREES : DEVIATES;
    }

    private static @Nullable RecommendedOutcome counterpart(DecisionTaken decision) {
        return switch (decision.outcome()) {
            case SCALE_UP, HAND_OVER -> RecommendedOutcome.SCALE_UP;
            case ADJUST -> RecommendedOutcome.ADJUST;
            case PAUSE -> RecommendedOutcome.PAUSE;
            case STOP -> RecommendedOutcome.STOP;
            case CONTINUE -> RecommendedOutcome.CONTINUE_MEASURING;
            case START, RESUME, DECOMMISSION, ACCEPT_UNPRICED -> null;
        };
    }
}
