package se.nyttospar.command.meeting;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.meeting.Minutes;

/** What can be asked of a meeting; {@code references} tells which of what it refers to is there. */
public sealed interface MeetingCommand extends Command {

    String meetingId();

    @Override
    default String stream() {
        return MeetingEvent.FAMILY + ':' + meetingId();
    }

    /** Call a forum to it. */
    record CallMeeting(
            String meetingId, String forumId, LocalDate date, List<AgendaItem> agenda, MeetingReferences references)
            implements MeetingCommand {}

    /** Give it another day or agenda; both are stated as a whole. */
    record ReviseAgenda(
            String meetingId, LocalDate date, List<AgendaItem> agenda, String reason, MeetingReferences references)
            implements MeetingCommand {}

    /** Record that it was held. */
    record HoldMeeting(String meetingId, Minutes minutes, MeetingReferences references) implements MeetingCommand {}

    /** Put its minutes right; {@code minutes} is all of them. */
    record CorrectMinutes(String meetingId, Minutes minutes, String reason, MeetingReferences references)
            implements MeetingCommand {}

    /** Call it off. */
    record CancelMeeting(String meetingId, String reason) implements MeetingCommand {}
}
