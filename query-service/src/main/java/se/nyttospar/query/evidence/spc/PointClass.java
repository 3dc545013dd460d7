package se.nyttospar.query.evidence.spc;

/** What a point says. */
public enum PointClass {
    COMMON_CAUSE,
    IMPROVEMENT,
    CONCERN,
    /** Special cause upwards where no direction is better. */
    HIGH,
    /** Special cause downwards where no direction is better. */
    LOW,
    /** There are no limits to judge by. */
    UNJUDGED
}
