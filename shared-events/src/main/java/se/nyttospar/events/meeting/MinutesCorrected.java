package se.nyttospar.events.meeting;

import se.nyttospar.events.FreeText;

/** The minutes of a meeting were put right; {@code minutes} is all of them. */
public record MinutesCorrected(
        String meetingId, Minutes minutes, @FreeText String reason) implements MeetingEvent {}
