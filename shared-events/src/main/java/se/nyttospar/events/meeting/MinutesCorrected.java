package se.nyttospar.events.meeting;

/** The minutes of a meeting were put right; {@code minutes} is all of them. */
public record MinutesCorrected(String meetingId, Minutes minutes, String reason) implements MeetingEvent {}
