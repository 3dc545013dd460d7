package se.nyttospar.query.evidence.benefit;

/** What a reader should know before reading a change as an effect. */
public enum Caution {
    /** A run of points goes on from before go-live: the change had begun already. */
    RUN_BEGAN_BEFORE_GO_LIVE,
    /** The same time of the year (of the week, for days) looks alike, so a season may pass for an effect. */
    STRONG_SEASONALITY,
    /** Counts with many zeros, for which these limits are a poor fit. */
    RARE_EVENTS
}
