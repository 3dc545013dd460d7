package se.nyttospar.events.forum;

import java.time.LocalDate;

/** A forum is closed after its last day. */
public record ForumClosed(String forumId, LocalDate lastDay, String reason) implements ForumEvent {}
