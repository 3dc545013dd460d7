package se.nyttospar.events.forum;

/** A forum has a new charter; {@code charter} is all of it. */
public record ForumRevised(String forumId, ForumCharter charter, String reason) implements ForumEvent {}
