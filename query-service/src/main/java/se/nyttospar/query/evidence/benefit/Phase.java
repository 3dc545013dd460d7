package se.nyttospar.query.evidence.benefit;

/** Where a period lies relative to go-live. */
public enum Phase {
    BASELINE,
    /** The change came into use within it: shown, and used nowhere. */
    SPANNING,
    FOLLOW_UP
}
