package se.nyttospar.events.meeting;

import se.nyttospar.events.FreeText;

/** A meeting will not be held. */
public record MeetingCancelled(String meetingId, @FreeText String reason) implements MeetingEvent {}
