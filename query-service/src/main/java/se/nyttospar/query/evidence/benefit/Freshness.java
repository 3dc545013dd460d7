package se.nyttospar.query.evidence.benefit;

/** How many due periods are missing. */
public enum Freshness {
    FRESH,
    LATE,
    STALE,
    ABANDONED
}
