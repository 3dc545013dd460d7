package se.nyttospar.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import se.nyttospar.command.request.Idempotency;
import se.nyttospar.command.request.Receipt;

/** Events and requests' keys as parameters of the statements that append them. */
final class EventParameters {

    private EventParameters() {}

    static void setKeys(
            PreparedStatement statement, Connection connection, Map<String, Long> last, Map<String, Receipt> receipts)
            throws SQLException {
        List<Idempotency> keys = new ArrayList<>();
        List<String> streams = new ArrayList<>();
        List<Long> versions = new ArrayList<>();
        last.forEach((stream, version) -> {
            Receipt receipt = receipts.get(stream);
            Idempotency key = receipt == null ? null : receipt.idempotency();
            if (key != null) {
                keys.add(key);
                streams.add(stream);
                versions.add(version);
            }
        });
        statement.setArray(
                10,
                connection.createArrayOf(
                        "text", keys.stream().map(Idempotency::actor).toArray()));
        statement.setArray(
                11,
                connection.createArrayOf(
                        "text", keys.stream().map(Idempotency::key).toArray()));
        statement.setArray(
                12,
                connection.createArrayOf(
                        "bytea", keys.stream().map(Idempotency::fingerprint).toArray(byte[][]::new)));
        statement.setArray(13, connection.createArrayOf("text", streams.toArray()));
        statement.setArray(14, connection.createArrayOf("bigint", versions.toArray()));
    }

    static void setEvent(PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        statement.setString(1, event.getIdentifier());
        statement.setString(2, event.getAggregateIdentifier());
        statement.setLong(3, event.getSequenceNumber());
        statement.setString(4, event.getType());
        statement.setString(5, DateTimeUtils.formatInstant(event.getTimestamp()));
        statement.setString(6, payload.getType().getName());
        statement.setString(7, payload.getType().getRevision());
        statement.setBytes(8, payload.getData());
        statement.setBytes(9, event.serializeMetaData(serializer, byte[].class).getData());
    }

    static void setEvents(
            PreparedStatement statement,
            Connection connection,
            List<? extends EventMessage<?>> events,
            Serializer serializer)
            throws SQLException {
        int n = events.size();
        String[][] texts = new String[6][n];
        Long[] sequences = new Long[n];
        byte[][] payloads = new byte[n][];
        byte[][] metaData = new byte[n][];
        for (int i = 0; i < n; i++) {
            DomainEventMessage<?> event = (DomainEventMessage<?>) events.get(i);
            SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
            texts[0][i] = event.getIdentifier();
            texts[1][i] = event.getAggregateIdentifier();
            texts[2][i] = event.getType();
            texts[3][i] = DateTimeUtils.formatInstant(event.getTimestamp());
            texts[4][i] = payload.getType().getName();
            texts[5][i] = payload.getType().getRevision();
            sequences[i] = event.getSequenceNumber();
            payloads[i] = payload.getData();
            metaData[i] = event.serializeMetaData(serializer, byte[].class).getData();
        }
        statement.setArray(1, connection.createArrayOf("text", texts[0]));
        statement.setArray(2, connection.createArrayOf("text", texts[1]));
        statement.setArray(3, connection.createArrayOf("bigint", sequences));
        for (int i = 2; i < 6; i++) {
            statement.setArray(i + 2, connection.createArrayOf("text", texts[i]));
        }
        statement.setArray(8, connection.createArrayOf("bytea", payloads));
        statement.setArray(9, connection.createArrayOf("bytea", metaData));
    }
}
