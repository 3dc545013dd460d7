package se.nyttospar.query.generation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The last event of each stream that a generation holds, so that an event that comes again is known. */
final class StreamSequences {
    private final String schema;
    private final Map<String, Long> last = new HashMap<>();
    private final Map<String, Long> advanced = new LinkedHashMap<>();

    private StreamSequences(String schema) {
        this.schema = schema;
    }

    static StreamSequences load(Connection connection, String schema, Set<String> streams) throws SQLException {
        StreamSequences sequences = new StreamSequences(schema);
        try (PreparedStatement select = connection.prepareStatement(
                "select name, sequence from %s.stream where name = any(?)".formatted(schema))) {
            select.setArray(1, connection.createArrayOf("text", streams.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    sequences.last.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return sequences;
    }

    /** The number of the last event of the stream, or -1 before the first. */
    long last(String stream) {
        return last.getOrDefault(stream, -1L);
    }

    void advance(String stream, long sequence) {
        last.put(stream, sequence);
        advanced.put(stream, sequence);
    }

    /** Rows are locked in order of name, so that two writers never wait for each other. */
    void write(Connection connection) throws SQLException {
        if (advanced.isEmpty()) {
            return;
        }
        Collection<String> names = advanced.keySet().stream().sorted().toList();
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into %s.stream (name, sequence) select * from unnest(?, ?)
                on conflict (name) do update set sequence = excluded.sequence, tx = pg_current_xact_id()""".formatted(schema))) {
            upsert.setArray(1, connection.createArrayOf("text", names.toArray()));
            upsert.setArray(
                    2,
                    connection.createArrayOf(
                            "int8", names.stream().map(advanced::get).toArray()));
            upsert.executeUpdate();
        }
        advanced.clear();
    }
}
