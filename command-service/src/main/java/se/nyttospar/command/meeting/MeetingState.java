package se.nyttospar.command.meeting;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.AgendaRevised;
import se.nyttospar.events.meeting.MeetingCalled;
import se.nyttospar.events.meeting.MeetingCancelled;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.meeting.MeetingHeld;
import se.nyttospar.events.meeting.Minutes;
import se.nyttospar.events.meeting.MinutesCorrected;

/** What the next decision about a meeting needs to know. */
public sealed interface MeetingState {

    /** Nobody has called it. */
    record Uncalled() implements MeetingState {}

    /** It is to be held. */
    record Called(String forumId, LocalDate date, List<AgendaItem> agenda) implements MeetingState {}

    /** It was held. */
    record Held(LocalDate date, Minutes minutes) implements MeetingState {}

    /** It was called off. */
    record Cancelled(MeetingCancelled cancelling) implements MeetingState {}

    /** The state after an event. */
    static MeetingState evolve(MeetingState state, MeetingEvent event) {
        return switch (event) {
            case MeetingCalled called -> new Called(called.forumId(), called.date(), called.agenda());
            case AgendaRevised revised ->
                state instanceof Called before ? new Called(before.forumId(), revised.date(), revised.agenda()) : state;
            case MeetingHeld held -> state instanceof Called before ? new Held(before.date(), held.minutes()) : state;
            case MinutesCorrected corrected ->
                state instanceof Held before ? new Held(before.date(), corrected.minutes()) : state;
            case MeetingCancelled cancelled -> new Cancelled(cancelled);
        };
    }
}
