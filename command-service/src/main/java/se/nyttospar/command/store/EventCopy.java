package se.nyttospar.command.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Appends very many events with PostgreSQL's COPY in its binary form, which costs both sides the least. */
final class EventCopy {

    private static final String COPY = """
            copy domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                     payload_type, payload_revision, payload, meta_data)
            from stdin (format binary)""";
    /** The last position that this session drew: events of one COPY get theirs one after the other. */
    private static final String LAST = "select currval(pg_get_serial_sequence('domain_event_entry', 'global_index'))";

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final short COLUMNS = 9;
    private static final int BYTES_PER_EVENT = 600;

    private final Serializer serializer;
    private final ByteArrayOutputStream bytes;
    private final DataOutputStream out;
    private @Nullable MetaData metaData;
    private byte[] metaDataBytes = new byte[0];

    private EventCopy(Serializer serializer, int events) {
        this.serializer = serializer;
        this.bytes = new ByteArrayOutputStream(events * BYTES_PER_EVENT);
        this.out = new DataOutputStream(bytes);
    }

    /** The position of the last event. */
    static long append(List<? extends EventMessage<?>> events, Serializer serializer, Connection connection)
            throws SQLException {
        byte[] rows = new EventCopy(serializer, events.size()).rows(events);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            copy.writeToCopy(rows, 0, rows.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        try (PreparedStatement last = connection.prepareStatement(LAST);
                ResultSet position = last.executeQuery()) {
            position.next();
            return position.getLong(1);
        }
    }

    private byte[] rows(List<? extends EventMessage<?>> events) {
        try {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
            for (EventMessage<?> event : events) {
                row((DomainEventMessage<?>) event);
            }
            out.writeShort(-1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void row(DomainEventMessage<?> event) throws IOException {
        SerializedObject<byte[]> payload = serializer.serialize(event.getPayload(), byte[].class);
        out.writeShort(COLUMNS);
        text(event.getIdentifier());
        text(event.getAggregateIdentifier());
        out.writeInt(Long.BYTES);
        out.writeLong(event.getSequenceNumber());
        text(event.getType());
        text(DateTimeUtils.formatInstant(event.getTimestamp()));
        text(payload.getType().getName());
        text(payload.getType().getRevision());
        field(payload.getData());
        field(metaData(event));
    }

    /** Events of one command say the same about who caused them. */
    private byte[] metaData(EventMessage<?> event) {
        if (!event.getMetaData().equals(metaData)) {
            metaData = event.getMetaData();
            metaDataBytes = serializer.serialize(metaData, byte[].class).getData();
        }
        return metaDataBytes;
    }

    private void text(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            field(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void field(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}
