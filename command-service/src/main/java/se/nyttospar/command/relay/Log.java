package se.nyttospar.command.relay;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.store.PostgresEventStorageEngine;
import se.nyttospar.events.envelope.EventHeaders;

/**
 * The event store as a stream for the relay.
 *
 * <p>Axon's own stream is asked twice a second when it was empty. This one announces what was committed here; what another instance
 * committed is still found by asking.
 */
@Component
final class Log implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    /** What is committed within this time is carried together: at once while little happens, in larger loads while much does. */
    private static final long CALM_MILLIS = 2;

    private static final long BUSY_MILLIS = 100;
    private static final long BUSY_EVENTS_PER_SECOND = 250;

    private final PostgresEventStorageEngine engine;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean pending = new AtomicBoolean();
    private final AtomicLong committed = new AtomicLong();
    private volatile long gatherMillis = CALM_MILLIS;
    private long told = System.nanoTime();
    private final ScheduledExecutorService announcer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("log").factory());

    Log(PostgresEventStorageEngine engine, EventStore store) {
        this.engine = engine;
        store.subscribe(events -> CurrentUnitOfWork.get().root().afterCommit(_ -> announce(events.size())));
    }

    /** The global position of an event that came from here. */
    static long position(EventMessage<?> message) {
        return (Long) Objects.requireNonNull(message.getMetaData().get(EventHeaders.POSITION));
    }

    private void announce(int events) {
        committed.addAndGet(events);
        if (!announcer.isShutdown() && pending.compareAndSet(false, true)) {
            var _ = announcer.schedule(this::tell, gatherMillis, TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        pending.set(false);
        long now = System.nanoTime();
        long perSecond = committed.getAndSet(0) * 1_000_000_000L / Math.max(1, now - told);
        gatherMillis = perSecond > BUSY_EVENTS_PER_SECOND ? BUSY_MILLIS : CALM_MILLIS;
        told = now;
        listeners.forEach(Runnable::run);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new LogStream(engine, after, listeners);
    }

    @Override
    public TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return engine.createTokenAt(time);
    }

    @Override
    public void close() {
        announcer.shutdownNow();
    }

    /** The message with its position. */
    static TrackedEventMessage<?> positioned(TrackedEventMessage<?> message, long position) {
        return (TrackedEventMessage<?>) message.andMetaData(Map.of(EventHeaders.POSITION, position));
    }
}
