package se.nyttospar.query.evidence.benefit;

/** How far the effect has come, compared with how far it was planned to have come. */
public enum Trajectory {
    AHEAD,
    ON_TRACK,
    BEHIND,
    OFF_TRACK,
    /** Away from the target. */
    REVERSE,
    NA;

    public boolean asPlanned() {
        return this == AHEAD || this == ON_TRACK;
    }

    /** Little or nothing of what was planned. */
    public boolean failing() {
        return this == OFF_TRACK || this == REVERSE;
    }
}
