package se.nyttospar.query.evidence.policy;

import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.RecommendedOutcome;

/** What a recommendation advises. */
public enum Outcome {
    SCALE_UP,
    ADJUST,
    PAUSE,
    STOP,
    CONTINUE_MEASURING;

    static Outcome of(RecommendedOutcome outcome) {
        return switch (outcome) {
            case SCALE_UP -> SCALE_UP;
            case ADJUST -> ADJUST;
            case PAUSE -> PAUSE;
            case STOP -> STOP;
            case CONTINUE_MEASURING -> CONTINUE_MEASURING;
        };
    }

    /** Whether a decision follows this advice; any other decision deviates from it. */
    public boolean agreesWith(DecisionOutcome decision) {
        return switch (decision) {
            case SCALE_UP, HAND_OVER -> this == SCALE_UP;
            case ADJUST -> this == ADJUST;
            case PAUSE -> this == PAUSE;
            case STOP -> this == STOP;
            case CONTINUE -> this == CONTINUE_MEASURING;
            case START, RESUME, DECOMMISSION, ACCEPT_UNPRICED -> false;
        };
    }
}
