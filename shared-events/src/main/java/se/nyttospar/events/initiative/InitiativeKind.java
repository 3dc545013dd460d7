package se.nyttospar.events.initiative;

/** A major initiative has to state more before it may start. */
public enum InitiativeKind {
    MAJOR,
    MINOR
}
