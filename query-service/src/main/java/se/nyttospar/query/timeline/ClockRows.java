package se.nyttospar.query.timeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import se.nyttospar.query.reading.View;

/** When the last event of each chunk of positions in a batch was recorded. */
final class ClockRows {
    private final Map<Long, Instant> last = new TreeMap<>();

    void add(long position, Instant time) {
        last.merge(position - position % View.CHUNK, time, (a, b) -> a.isAfter(b) ? a : b);
    }

    void write(Connection connection, String schema) throws SQLException {
        if (last.isEmpty()) {
            return;
        }
        try (PreparedStatement merge = connection.prepareStatement("""
                insert into %1$s.clock as c (first, writer, last) values (?, pg_backend_pid(), ?)
                on conflict (first, writer) do update set last = greatest(c.last, excluded.last)""".formatted(schema))) {
            for (Map.Entry<Long, Instant> chunk : last.entrySet()) {
                merge.setLong(1, chunk.getKey());
                merge.setObject(2, chunk.getValue().atOffset(ZoneOffset.UTC));
                merge.addBatch();
            }
            merge.executeBatch();
        }
    }
}
