package se.nyttospar.query.generation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.nyttospar.query.feed.FeedRecord;

/**
 * Applies events to a generation: collects those of a unit of work and writes them just before it commits, with its token. When
 * the database refuses what a batch holds, the batch comes again and is then written event by event, so that only the event
 * that does not fit is parked.
 */
final class BatchHandler implements EventMessageHandler {
    private static final String BATCH = "nyttospar/batch";
    /** Listeners on every instance learn that a view moved. */
    static final String CHANNEL = "nyttospar_views";

    private final Generation generation;
    private final Projection projection;
    private final JdbcTemplate jdbc;
    private final Runnable done;
    private final Set<Object> careful = ConcurrentHashMap.newKeySet();

    /** @param done is told after every transaction */
    BatchHandler(Generation generation, Projection projection, JdbcTemplate jdbc, Runnable done) {
        this.generation = generation;
        this.projection = projection;
        this.jdbc = jdbc;
        this.done = done;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        boolean retry = work.resources().containsKey(DeadLetter.class.getName());
        if (retry || careful.contains(segment(work))) {
            announceOnce(work);
            if (message.getPayload() instanceof FeedRecord event) {
                writeAlone(event);
            }
            return null;
        }
        Batch batch = work.getOrComputeResource(BATCH, _ -> begin(work));
        if (message.getPayload() instanceof FeedRecord event) {
            batch.add(event);
        }
        return null;
    }

    private Batch begin(UnitOfWork<?> work) {
        Set<String> streams = new HashSet<>();
        if (work instanceof BatchingUnitOfWork<?> batching) {
            for (var message : batching.getMessages()) {
                if (message.getPayload() instanceof FeedRecord event) {
                    streams.add(event.stream());
                }
            }
        }
        Batch batch = execute(connection -> begin(connection, streams));
        work.onPrepareCommit(_ -> write(batch, work));
        // Later than when the processor notes how far the segment has come, which is what room is measured by.
        work.onCleanup(_ -> done.run());
        return batch;
    }

    private Batch begin(Connection connection, Set<String> streams) throws SQLException {
        return new Batch(StreamSequences.load(connection, generation.schema(), streams), projection.facts(generation));
    }

    private void write(Batch batch, UnitOfWork<?> work) {
        try {
            execute(connection -> {
                batch.write(connection);
                announce(connection);
                return batch;
            });
        } catch (DataIntegrityViolationException e) {
            careful.add(segment(work));
            throw e;
        }
    }

    private void writeAlone(FeedRecord event) {
        execute(connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                Batch batch = begin(connection, Set.of(event.stream()));
                batch.add(event);
                batch.write(connection);
                return batch;
            } catch (SQLException | RuntimeException e) {
                connection.rollback(before);
                throw e;
            }
        });
    }

    private void announceOnce(UnitOfWork<?> work) {
        work.getOrComputeResource(BATCH + "/alone", _ -> {
            work.onPrepareCommit(_ -> execute(connection -> announce(connection)));
            work.afterCommit(_ -> careful.remove(segment(work)));
            return true;
        });
    }

    private String announce(Connection connection) throws SQLException {
        try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, generation.view());
            notify.execute();
        }
        return generation.view();
    }

    private Object segment(UnitOfWork<?> work) {
        return work.resources().getOrDefault("Processor[" + generation.processor() + "]/SegmentId", "retry");
    }

    private <T> T execute(org.springframework.jdbc.core.ConnectionCallback<T> action) {
        T result = jdbc.execute(action);
        if (result == null) {
            throw new IllegalStateException("The batch of " + generation.processor() + " is missing");
        }
        return result;
    }
}
