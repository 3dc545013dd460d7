package se.nyttospar.events.initiative;

/** What a forum can decide about an initiative. */
public enum DecisionOutcome {
    START,
    CONTINUE,
    SCALE_UP,
    ADJUST,
    PAUSE,
    RESUME,
    HAND_OVER,
    STOP,
    DECOMMISSION,
    ACCEPT_UNPRICED
}
