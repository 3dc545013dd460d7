package se.nyttospar.events.meeting;

/** A meeting will not be held. */
public record MeetingCancelled(String meetingId, String reason) implements MeetingEvent {}
