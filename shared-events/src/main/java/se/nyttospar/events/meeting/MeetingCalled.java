package se.nyttospar.events.meeting;

import java.time.LocalDate;
import java.util.List;

/** A forum was called to a meeting on a day. */
public record MeetingCalled(String meetingId, String forumId, LocalDate date, List<AgendaItem> agenda)
        implements MeetingEvent {}
