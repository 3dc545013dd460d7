package se.nyttospar.events.meeting;

/** What someone did at a meeting. */
public enum AttendeeRole {
    CHAIR,
    MEMBER,
    SECRETARY,
    PRESENTER,
    ADVISER
}
