package se.nyttospar.query.evidence.benefit;

/** What follow-up says against the judge from before go-live. */
public enum Variation {
    NO_DATA,
    IMPROVED_SUSTAINED,
    WORSE_SUSTAINED,
    /** Rules fire in both directions at the last point. */
    CONFLICT,
    IMPROVING,
    WORSENING,
    NO_SIGNAL;

    public boolean improved() {
        return this == IMPROVED_SUSTAINED || this == IMPROVING;
    }
}
