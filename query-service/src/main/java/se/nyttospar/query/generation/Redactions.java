package se.nyttospar.query.generation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.nyttospar.events.redaction.Redaction;

/** Takes texts out of events that a table keeps, in the transaction of the event that says so. */
public final class Redactions {
    private final String table;
    private final String key;
    private final List<Place> redactions = new ArrayList<>();

    /** @param path where the text stands: names and numbers */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Place(String stream, long sequence, String[] path) {}

    /** @param key what, with {@code sequence}, says which event a row holds; the event is in {@code event} */
    public Redactions(String table, String key) {
        this.table = table;
        this.key = key;
    }

    public void add(String stream, Redaction event) {
        redactions.add(new Place(
                stream,
                event.sequence(),
                Arrays.stream(event.field().substring(1).split("/", -1))
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toArray(String[]::new)));
    }

    public void write(Connection connection, String schema) throws SQLException {
        if (redactions.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement("""
                update %s.%s set event = jsonb_set(event::jsonb, ?, to_jsonb(?::text), false)::json
                where %s = ? and sequence = ?""".formatted(schema, table, key))) {
            for (Place redaction : redactions) {
                update.setArray(1, connection.createArrayOf("text", redaction.path()));
                update.setString(2, Redaction.MARKER);
                update.setString(3, redaction.stream());
                update.setLong(4, redaction.sequence());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
