package se.nyttospar.events.meeting;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.events.FreeText;

/** A meeting has another day or agenda; both are stated as a whole. */
public record AgendaRevised(
        String meetingId,
        LocalDate date,
        List<AgendaItem> agenda,
        @FreeText String reason) implements MeetingEvent {}
