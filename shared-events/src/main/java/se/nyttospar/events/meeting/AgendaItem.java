package se.nyttospar.events.meeting;

import se.nyttospar.events.FreeText;

/**
 * An initiative on the agenda of a meeting.
 *
 * @param asked what the forum is asked for, in words
 */
public record AgendaItem(String initiativeId, @FreeText String asked) {}
