package se.nyttospar.events.benefit;

/** Whether a target is a level to reach or a level to keep. */
public enum TargetKind {
    /** The target lies on the good side of the baseline. */
    CHANGE,
    MAINTAIN
}
