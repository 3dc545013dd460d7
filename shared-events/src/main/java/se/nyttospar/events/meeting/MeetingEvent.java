package se.nyttospar.events.meeting;

import se.nyttospar.events.DomainEvent;

/** What happens to a meeting of a forum. */
public sealed interface MeetingEvent extends DomainEvent
        permits MeetingCalled, AgendaRevised, MeetingHeld, MinutesCorrected, MeetingCancelled {

    String FAMILY = "meeting";

    String meetingId();

    @Override
    default String stream() {
        return FAMILY + ':' + meetingId();
    }
}
