package se.nyttospar.query.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.catalogue.EventJson;

/** Events as views keep them: the JSON as it was written, with type and revision beside it. */
public final class StoredEvent {
    private static final EventJson JSON = new EventJson();

    private StoredEvent() {}

    /** The event of a row with the columns type, revision and event. */
    public static DomainEvent of(ResultSet row) throws SQLException {
        return JSON.read(row.getString("type"), row.getInt("revision"), row.getBytes("event"));
    }
}
