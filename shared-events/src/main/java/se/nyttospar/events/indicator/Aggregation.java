package se.nyttospar.events.indicator;

/** How values of one indicator combine over units and over time. */
public enum Aggregation {
    SUM,
    MEAN,
    WEIGHTED_BY_DENOMINATOR,
    LATEST,
    MAX,
    MIN
}
