package se.nyttospar.query.timeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.redaction.Redaction;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the digests of new entries need of what is there, in the transaction that adds them. */
final class TrailRows {
    private static final JsonMapper JSON = EventJson.mapper();

    private final Connection connection;
    private final String schema;
    private final Sealing sealing;

    TrailRows(Connection connection, String schema) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.sealing = new Sealing(key());
    }

    Sealing sealing() {
        return sealing;
    }

    private byte[] key() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select key from timeline_key");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBytes(1);
        }
    }

    /** The digest of the last entry of each stream that has one. */
    Map<String, String> last(Collection<String> streams) throws SQLException {
        Map<String, String> digests = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select s.name, l.digest from unnest(?) s(name) cross join lateral (
                    select digest from %s.entry e where e.stream = s.name order by e.sequence desc limit 1) l""".formatted(schema))) {
            select.setArray(1, connection.createArrayOf("text", streams.toArray()));
            each(select, (stream, digest) -> digests.put(stream, HexFormat.of().formatHex(digest)));
        }
        return digests;
    }

    /** The seals that were kept of an event that comes without its texts. */
    Map<String, String> kept(String stream, long sequence) throws SQLException {
        Map<String, String> seals = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select pointer, seal from timeline_seal where stream = ? and sequence = ?")) {
            select.setString(1, stream);
            select.setLong(2, sequence);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    seals.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return seals;
    }

    /** Keeps the seal of a text that is about to be taken out; one that was taken out before has its seal. */
    void keep(Redaction redacted) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select event_id, event from %s.entry where stream = ? and sequence = ?".formatted(schema))) {
            select.setString(1, redacted.stream());
            select.setLong(2, redacted.sequence());
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    keep(redacted, row.getString(1), JSON.readTree(row.getString(2)));
                }
            }
        }
    }

    private void keep(Redaction redacted, String eventId, JsonNode event) throws SQLException {
        String pointer = JsonPointer.compile(redacted.field()).toString();
        String leaf = Leaves.of(event).get(pointer);
        if (leaf == null || !leaf.startsWith("\"") || leaf.equals(StoredEntry.MARKER)) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into timeline_seal (stream, sequence, pointer, seal) values (?, ?, ?, ?)
                on conflict do nothing""")) {
            insert.setString(1, redacted.stream());
            insert.setLong(2, redacted.sequence());
            insert.setString(3, pointer);
            insert.setString(4, Sealing.seal(sealing.salt(eventId), pointer, leaf));
            insert.executeUpdate();
        }
    }

    private static void each(PreparedStatement select, BiConsumer<String, byte[]> row) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                row.accept(rows.getString(1), Objects.requireNonNull(rows.getBytes(2)));
            }
        }
    }
}
