package se.nyttospar.events.effectchain;

/** What a node of an effect chain is; links lead from a kind to the same or a later one. */
public enum NodeKind {
    ACTIVITY,
    SUPPORT,
    SERVICE,
    EFFECT,
    GOAL
}
