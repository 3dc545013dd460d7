package se.nyttospar.events.forum;

import se.nyttospar.events.FreeText;

/** A forum has a new charter; {@code charter} is all of it. */
public record ForumRevised(
        String forumId, ForumCharter charter, @FreeText String reason) implements ForumEvent {}
