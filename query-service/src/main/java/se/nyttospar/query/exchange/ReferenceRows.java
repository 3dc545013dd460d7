package se.nyttospar.query.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import se.nyttospar.events.reference.ReferenceEvent;
import se.nyttospar.events.reference.ReferenceImported;
import se.nyttospar.events.reference.ReferenceWithdrawn;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.CopyRows;

/** Events of references as rows of a batch. */
public final class ReferenceRows {
    private final CopyRows events = new CopyRows(
            "reference_event", "reference_id", "sequence", "position", "type", "revision", "time", "event");

    public void add(FeedRecord record, ReferenceEvent event) {
        switch (event) {
            case ReferenceImported _, ReferenceWithdrawn _ ->
                events.add(
                        record.subject(),
                        record.sequence(),
                        record.position(),
                        record.type(),
                        record.revision(),
                        record.time(),
                        record.json());
        }
    }

    public void write(Connection connection, String schema) throws SQLException {
        events.write(connection, schema);
    }
}
