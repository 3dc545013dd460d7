package se.nyttospar.events.forum;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/** A forum is closed after its last day. */
public record ForumClosed(
        String forumId, LocalDate lastDay, @FreeText String reason) implements ForumEvent {}
