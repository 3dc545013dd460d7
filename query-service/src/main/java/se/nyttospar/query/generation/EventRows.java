package se.nyttospar.query.generation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import se.nyttospar.query.feed.FeedRecord;

/** Events kept whole as rows of a batch: what they add up to is worked out when read. */
public final class EventRows {
    private final List<Function<FeedRecord, Object>> values = new ArrayList<>();
    private final CopyRows rows;

    /** What more than its place, kind and content is kept of an event. */
    public enum Part {
        EVENT_ID(FeedRecord::id),
        TIME(FeedRecord::time),
        ACTOR(FeedRecord::actor);

        private final Function<FeedRecord, Object> value;

        Part(Function<FeedRecord, Object> value) {
            this.value = value;
        }
    }

    /** @param id the column that says what an event's stream is about */
    public EventRows(String table, String id, Part... more) {
        values.addAll(List.of(
                FeedRecord::subject,
                FeedRecord::sequence,
                FeedRecord::position,
                FeedRecord::type,
                FeedRecord::revision,
                FeedRecord::json));
        Stream.of(more).map(part -> part.value).forEach(values::add);
        rows = new CopyRows(
                table,
                Stream.concat(
                                Stream.of(id, "sequence", "position", "type", "revision", "event"),
                                Stream.of(more).map(part -> part.name().toLowerCase(Locale.ROOT)))
                        .toArray(String[]::new));
    }

    public void add(FeedRecord record) {
        rows.add(values.stream().map(value -> value.apply(record)).toArray());
    }

    public void write(Connection connection, String schema) throws SQLException {
        rows.write(connection, schema);
    }
}
