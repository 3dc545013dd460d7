package se.nyttospar.query.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import se.nyttospar.events.reference.ReferenceEvent;
import se.nyttospar.events.reference.ReferenceImported;
import se.nyttospar.events.reference.ReferenceWithdrawn;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.EventRows;
import se.nyttospar.query.generation.EventRows.Part;

/** Events of references as rows of a batch. */
public final class ReferenceRows {
    private final EventRows events = new EventRows("reference_event", "reference_id", Part.TIME);

    public void add(FeedRecord record, ReferenceEvent event) {
        switch (event) {
            case ReferenceImported _, ReferenceWithdrawn _ -> events.add(record);
        }
    }

    public void write(Connection connection, String schema) throws SQLException {
        events.write(connection, schema);
    }
}
