package se.nyttospar.events.forum;

/** What a forum is there for. */
public enum Mandate {
    DECIDES,
    ADVISES
}
