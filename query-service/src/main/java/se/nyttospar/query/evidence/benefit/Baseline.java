package se.nyttospar.query.evidence.benefit;

/** What is known from before the change. */
public enum Baseline {
    ROBUST,
    TRIAL,
    /** Too few points, but a value was declared. */
    DECLARED,
    NONE
}
