package se.nyttospar.query.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.AgendaRevised;
import se.nyttospar.events.meeting.MeetingCalled;
import se.nyttospar.events.meeting.MeetingCancelled;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.meeting.MeetingHeld;
import se.nyttospar.events.meeting.Minutes;
import se.nyttospar.events.meeting.MinutesCorrected;

/**
 * What the events of a meeting add up to.
 *
 * @param version number of its last event, for {@code If-Match}
 * @param minutes once it was held, as last corrected
 * @param cancelledBecause why it was called off
 */
record Meeting(
        String id,
        long version,
        String forumId,
        LocalDate date,
        List<AgendaItem> agenda,
        @Nullable Minutes minutes,
        @Nullable String cancelledBecause) {

    /** Where a meeting stands. */
    enum State {
        CALLED,
        HELD,
        CANCELLED
    }

    /** @param sequence version of the meeting after the event, when it is the last one */
    record Recorded(long sequence, MeetingEvent event) {}

    State state() {
        return cancelledBecause != null ? State.CANCELLED : minutes != null ? State.HELD : State.CALLED;
    }

    /** @param events all of one meeting, in order; the first calls it */
    static Meeting of(List<Recorded> events) {
        if (!(events.getFirst().event() instanceof MeetingCalled called)) {
            throw new IllegalArgumentException("A meeting begins by being called: " + events.getFirst());
        }
        Meeting meeting = new Meeting(
                called.meetingId(),
                events.getFirst().sequence(),
                called.forumId(),
                called.date(),
                called.agenda(),
                null,
                null);
        for (Recorded recorded : events) {
            meeting = meeting.after(recorded);
        }
        return meeting;
    }

    private Meeting after(Recorded recorded) {
        long next = recorded.sequence();
        return switch (recorded.event()) {
            case MeetingCalled _ -> this;
            case AgendaRevised e -> new Meeting(id, next, forumId, e.date(), e.agenda(), minutes, null);
            case MeetingHeld e -> new Meeting(id, next, forumId, date, agenda, e.minutes(), null);
            case MinutesCorrected e -> new Meeting(id, next, forumId, date, agenda, e.minutes(), null);
            case MeetingCancelled e -> new Meeting(id, next, forumId, date, agenda, null, e.reason());
        };
    }
}
