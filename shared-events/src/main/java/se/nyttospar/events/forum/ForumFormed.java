package se.nyttospar.events.forum;

/** A forum was formed. */
public record ForumFormed(String forumId, ForumCharter charter) implements ForumEvent {}
