package se.nyttospar.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import se.nyttospar.command.request.Idempotency;
import se.nyttospar.command.request.Receipt;
import se.nyttospar.command.request.RepeatedRequestException;

/**
 * Axon's JDBC engine, appending in one round trip: all events of a transaction with one statement that gives their positions back and
 * remembers the request's Idempotency-Key. Very many events are copied ({@link EventCopy}).
 */
public final class PostgresEventStorageEngine extends JdbcEventStorageEngine {

    private static final String COLUMNS = """
            insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                            payload_type, payload_revision, payload, meta_data)
            """;

    private static final String APPEND_ONE = COLUMNS + """
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning global_index""";

    private static final String APPEND_MANY = COLUMNS + """
            select e.* from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
                                   ?::bytea[], ?::bytea[]) as e
            returning global_index""";

    private static final String REMEMBER = """
            with appended as (%s)
            insert into idempotency_key (actor, key, fingerprint, stream, version, position, changed)
            select ?, ?, ?, ?, ?, max(global_index), true from appended returning position""";

    private static final String REMEMBER_ONE = REMEMBER.formatted(APPEND_ONE);
    private static final String REMEMBER_MANY = REMEMBER.formatted(APPEND_MANY);
    private static final String LAST_OF_MANY =
            "with appended as (%s) select max(global_index) from appended".formatted(APPEND_MANY);

    /** From here on COPY is cheaper than a statement with arrays. */
    private static final int VERY_MANY = 50;

    private static final String KEY_CONSTRAINT = "idempotency_key_once";

    private final TransactionManager transactions;
    private final ConnectionProvider connections;

    PostgresEventStorageEngine(Builder builder, TransactionManager transactions, ConnectionProvider connections) {
        super(builder);
        this.transactions = transactions;
        this.connections = connections;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        Receipt receipt = receipt();
        transactions.executeInTransaction(() -> {
            try {
                append(events, serializer, receipt);
            } catch (SQLException e) {
                if (isRepetition(e)) {
                    throw new RepeatedRequestException();
                }
                handlePersistenceException(e, events.getFirst());
            }
        });
    }

    /**
     * The next events of the log.
     *
     * @param after everything up to here has been read; null for the beginning
     */
    public List<LoggedEvent> readLog(@Nullable TrackingToken after, int limit) {
        List<? extends TrackedEventData<?>> found = fetchTrackedEvents(after, limit);
        Iterator<? extends TrackedEventMessage<?>> messages = EventUtils.upcastAndDeserializeTrackedEvents(
                        found.stream(), getEventSerializer(), upcasterChain)
                .iterator();
        List<LoggedEvent> events = new ArrayList<>(found.size());
        found.forEach(data -> events.add(new LoggedEvent(messages.next(), ((Positioned) data).position)));
        return events;
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        var data = (TrackedDomainEventData<?>) super.getTrackedEventData(row, previous);
        return new Positioned(data, row.getLong("global_index"));
    }

    /** A token says how far the log was read, not where its event stands: one that filled a gap stands before the token's index. */
    private static final class Positioned extends TrackedDomainEventData<Object> {

        private final long position;

        @SuppressWarnings("unchecked")
        Positioned(TrackedDomainEventData<?> data, long position) {
            super(data.trackingToken(), (DomainEventData<Object>) data);
            this.position = position;
        }
    }

    private void append(List<? extends EventMessage<?>> events, Serializer serializer, @Nullable Receipt receipt)
            throws SQLException {
        Idempotency idempotency = receipt == null ? null : receipt.idempotency();
        DomainEventMessage<?> last = (DomainEventMessage<?>) events.getLast();
        Connection connection = connections.getConnection();
        if (idempotency == null && events.size() >= VERY_MANY) {
            try {
                long position = EventCopy.append(events, serializer, connection);
                if (receipt != null) {
                    receipt.stored(last.getAggregateIdentifier(), last.getSequenceNumber(), position);
                }
                return;
            } finally {
                JdbcUtils.closeQuietly(connection);
            }
        }
        boolean one = events.size() == 1;
        String sql = idempotency == null ? (one ? APPEND_ONE : LAST_OF_MANY) : (one ? REMEMBER_ONE : REMEMBER_MANY);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (one) {
                setEvent(statement, last, serializer);
            } else {
                setEvents(statement, connection, events, serializer);
            }
            if (idempotency != null) {
                statement.setString(10, idempotency.actor());
                statement.setString(11, idempotency.key());
                statement.setBytes(12, idempotency.fingerprint());
                statement.setString(13, last.getAggregateIdentifier());
                statement.setLong(14, last.getSequenceNumber());
            }
            try (ResultSet position = statement.executeQuery()) {
                position.next();
                if (receipt != null) {
                    receipt.stored(last.getAggregateIdentifier(), last.getSequenceNumber(), position.getLong(1));
                }
            }
        } finally {
            JdbcUtils.closeQuietly(connection);
        }
    }

    private static void setEvent(PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer)
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

    private static void setEvents(
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

    private static @Nullable Receipt receipt() {
        return CurrentUnitOfWork.isStarted()
                        && CurrentUnitOfWork.get().getMessage() != null
                        && CurrentUnitOfWork.get().getMessage().getMetaData().get(Receipt.KEY)
                                instanceof Receipt receipt
                ? receipt
                : null;
    }

    private static boolean isRepetition(SQLException e) {
        ServerErrorMessage error = e instanceof PSQLException pg ? pg.getServerErrorMessage() : null;
        return error != null && KEY_CONSTRAINT.equals(error.getConstraint());
    }
}
