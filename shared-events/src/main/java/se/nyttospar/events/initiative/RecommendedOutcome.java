package se.nyttospar.events.initiative;

/** What the evidence can speak for. */
public enum RecommendedOutcome {
    SCALE_UP,
    ADJUST,
    PAUSE,
    STOP,
    CONTINUE_MEASURING
}
