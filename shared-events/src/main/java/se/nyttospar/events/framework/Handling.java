package se.nyttospar.events.framework;

/** How work in a focus area is taken on. */
public enum Handling {
    IMPLEMENTATION,
    RESEARCH_AND_INNOVATION
}
