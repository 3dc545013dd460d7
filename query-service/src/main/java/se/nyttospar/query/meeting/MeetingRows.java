package se.nyttospar.query.meeting;

import java.sql.Connection;
import java.sql.SQLException;
import se.nyttospar.events.meeting.AgendaRevised;
import se.nyttospar.events.meeting.MeetingCalled;
import se.nyttospar.events.meeting.MeetingCancelled;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.meeting.MeetingHeld;
import se.nyttospar.events.meeting.MinutesCorrected;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.EventRows;

/** Events of meetings as rows of a batch. Their streams are short, so what they add up to is worked out when read. */
public final class MeetingRows {
    private final EventRows events = new EventRows("meeting_event", "meeting_id");

    public void add(FeedRecord record, MeetingEvent event) {
        switch (event) {
            case MeetingCalled _, AgendaRevised _, MeetingHeld _, MinutesCorrected _, MeetingCancelled _ ->
                events.add(record);
        }
    }

    public void write(Connection connection, String schema) throws SQLException {
        events.write(connection, schema);
    }
}
