package se.nyttospar.events.benefit;

/** How an effect is attributed to the initiative. */
public enum Attribution {
    BEFORE_AFTER,
    COMPARISON,
    CONTROLLED
}
