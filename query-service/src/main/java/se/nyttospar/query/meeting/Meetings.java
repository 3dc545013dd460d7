package se.nyttospar.query.meeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.query.meeting.Meeting.Recorded;
import se.nyttospar.query.reading.StoredEvent;
import se.nyttospar.query.reading.StreamVersion;
import se.nyttospar.query.reading.ViewTables;

/** Meetings at a moment. */
@Component
class Meetings {

    /** Every meeting, the latest day first. */
    List<Meeting> all(ViewTables tables) {
        return load(tables, null).stream()
                .sorted(Comparator.comparing(Meeting::date, Comparator.reverseOrder())
                        .thenComparing(Meeting::id))
                .toList();
    }

    @Nullable
    Meeting one(ViewTables tables, String id) {
        return load(tables, id).stream().findFirst().orElse(null);
    }

    private static List<Meeting> load(ViewTables tables, @Nullable String id) {
        Map<String, List<Recorded>> events = tables
                .sql("""
                        select e.meeting_id, %s as version, e.type, e.revision, e.event from ${events:meeting_event} e
                        where :id::text is null or e.meeting_id = :id order by e.meeting_id, e.sequence""".formatted(StreamVersion.after("meeting", "e.meeting_id")))
                .param("id", id)
                .query((row, _) -> new Recorded(row.getLong("version"), (MeetingEvent) StoredEvent.of(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        recorded -> recorded.event().meetingId(), LinkedHashMap::new, Collectors.toList()));
        return events.values().stream().map(Meeting::of).toList();
    }
}
