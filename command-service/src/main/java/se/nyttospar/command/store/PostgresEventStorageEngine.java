package se.nyttospar.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import se.nyttospar.command.request.Idempotency;
import se.nyttospar.command.request.Receipt;
import se.nyttospar.command.request.Receipts;
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

    private static final String REMEMBER_ONE = """
            with appended as (%s)
            insert into idempotency_key (actor, key, fingerprint, stream, version, position, changed)
            select ?, ?, ?, ?, ?, global_index, true from appended returning position""".formatted(APPEND_ONE);

    private static final String LAST_OF_MANY =
            "with appended as (%s) select max(global_index) from appended".formatted(APPEND_MANY);

    private static final String REMEMBER_MANY = """
            with appended as (%s, aggregate_identifier, sequence_number),
            remembered as (
                insert into idempotency_key (actor, key, fingerprint, stream, version, position, changed)
                select k.actor, k.key, k.fingerprint, k.stream, k.version, a.global_index, true
                from unnest(?::text[], ?::text[], ?::bytea[], ?::text[], ?::bigint[])
                         as k (actor, key, fingerprint, stream, version)
                join appended a on a.aggregate_identifier = k.stream and a.sequence_number = k.version)
            select global_index, aggregate_identifier, sequence_number from appended""".formatted(APPEND_MANY);

    /** From here on COPY is cheaper than a statement with arrays. */
    private static final int VERY_MANY = 50;

    private static final String KEY_CONSTRAINT = "idempotency_key_once";

    private final TransactionManager transactions;
    private final ConnectionProvider connections;

    private final SnapshotTexts redacted;

    PostgresEventStorageEngine(
            Builder builder, TransactionManager transactions, ConnectionProvider connections, SnapshotTexts redacted) {
        super(builder);
        this.transactions = transactions;
        this.connections = connections;
        this.redacted = redacted;
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        transactions.executeInTransaction(() -> {
            if (!redacted.isOutdated(snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber())) {
                super.storeSnapshot(snapshot, serializer);
            }
        });
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        transactions.executeInTransaction(() -> {
            try {
                append(events, serializer);
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

    private void append(List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        Map<String, Receipt> receipts = Receipts.waiting();
        Connection connection = connections.getConnection();
        try {
            if (events.size() == 1) {
                appendOne(connection, (DomainEventMessage<?>) events.getFirst(), serializer, receipts);
            } else if (receipts.isEmpty() && events.size() >= VERY_MANY) {
                Receipts.appendedUpTo(EventCopy.append(events, serializer, connection));
            } else if (receipts.isEmpty()) {
                appendMany(connection, events, serializer);
            } else {
                appendMany(connection, events, serializer, receipts);
            }
        } finally {
            JdbcUtils.closeQuietly(connection);
        }
    }

    private static void appendOne(
            Connection connection, DomainEventMessage<?> event, Serializer serializer, Map<String, Receipt> receipts)
            throws SQLException {
        Receipt receipt = receipts.get(event.getAggregateIdentifier());
        Idempotency idempotency = receipt == null ? null : receipt.idempotency();
        try (PreparedStatement statement =
                connection.prepareStatement(idempotency == null ? APPEND_ONE : REMEMBER_ONE)) {
            EventParameters.setEvent(statement, event, serializer);
            if (idempotency != null) {
                statement.setString(10, idempotency.actor());
                statement.setString(11, idempotency.key());
                statement.setBytes(12, idempotency.fingerprint());
                statement.setString(13, event.getAggregateIdentifier());
                statement.setLong(14, event.getSequenceNumber());
            }
            try (ResultSet position = statement.executeQuery()) {
                position.next();
                if (receipt != null) {
                    receipt.stored(event.getSequenceNumber(), position.getLong(1));
                }
                Receipts.appendedUpTo(position.getLong(1));
            }
        }
    }

    private static void appendMany(Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST_OF_MANY)) {
            EventParameters.setEvents(statement, connection, events, serializer);
            try (ResultSet last = statement.executeQuery()) {
                last.next();
                Receipts.appendedUpTo(last.getLong(1));
            }
        }
    }

    private static void appendMany(
            Connection connection,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            Map<String, Receipt> receipts)
            throws SQLException {
        Map<String, Long> last = new LinkedHashMap<>();
        for (EventMessage<?> message : events) {
            var event = (DomainEventMessage<?>) message;
            last.put(event.getAggregateIdentifier(), event.getSequenceNumber());
        }
        try (PreparedStatement statement = connection.prepareStatement(REMEMBER_MANY)) {
            EventParameters.setEvents(statement, connection, events, serializer);
            EventParameters.setKeys(statement, connection, last, receipts);
            try (ResultSet appended = statement.executeQuery()) {
                while (appended.next()) {
                    String stream = appended.getString(2);
                    long version = appended.getLong(3);
                    Receipt receipt = receipts.get(stream);
                    if (receipt != null && Objects.equals(last.get(stream), version)) {
                        receipt.stored(version, appended.getLong(1));
                    }
                }
            }
        }
    }

    private static boolean isRepetition(SQLException e) {
        ServerErrorMessage error = e instanceof PSQLException pg ? pg.getServerErrorMessage() : null;
        return error != null && KEY_CONSTRAINT.equals(error.getConstraint());
    }
}
