package se.nyttospar.events.initiative.calculation;

/** What a line of a calculation is about: a cost, or one of the kinds of benefit that have a price. */
public enum LineKind {
    COST,
    /** Frees money in a budget. */
    CASHABLE,
    /** Frees time or room that is used for something else. */
    CAPACITY_RELEASING,
    /** A cost that would have come does not come. */
    COST_AVOIDANCE
}
