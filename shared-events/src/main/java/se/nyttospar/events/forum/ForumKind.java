package se.nyttospar.events.forum;

/** The kinds of forums that a region has. */
public enum ForumKind {
    STEERING_GROUP,
    PORTFOLIO_COUNCIL,
    AI_COUNCIL,
    MANAGEMENT_GROUP,
    OTHER
}
