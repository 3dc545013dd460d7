package se.nyttospar.events.initiative;

/** How far an initiative has come. */
public enum Stage {
    NEEDS_ANALYSIS,
    ASSESSMENT,
    PILOT,
    ROLLOUT,
    OPERATION,
    DECOMMISSIONED
}
