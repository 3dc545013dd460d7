package se.nyttospar.events.initiative;

/** Whether an initiative goes on. */
public enum Condition {
    RUNNING,
    PAUSED,
    STOPPED
}
