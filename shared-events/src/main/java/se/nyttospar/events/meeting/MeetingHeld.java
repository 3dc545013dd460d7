package se.nyttospar.events.meeting;

/** A meeting was held on its day. */
public record MeetingHeld(String meetingId, Minutes minutes) implements MeetingEvent {}
