package se.nyttospar.command.relay;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.store.PostgresEventStorageEngine;

/** Reads the log from a place on. Used by one thread. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int READ = 1000;

    private final PostgresEventStorageEngine engine;
    private final Set<Runnable> listeners;
    private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private @Nullable TrackingToken place;
    private @Nullable Runnable listener;

    LogStream(PostgresEventStorageEngine engine, @Nullable TrackingToken after, Set<Runnable> listeners) {
        this.engine = engine;
        this.place = after;
        this.listeners = listeners;
    }

    private boolean fill() {
        if (read.isEmpty()) {
            engine.readLog(place, READ).forEach(event -> {
                place = event.message().trackingToken();
                read.add(Log.positioned(event.message(), event.position()));
            });
        }
        return !read.isEmpty();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return fill() ? Optional.ofNullable(read.peek()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (!fill() && timeout > 0) {
            unit.sleep(timeout);
        }
        return fill();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
        return read.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        listener = callback;
        return listeners.add(callback);
    }

    @Override
    public void close() {
        if (listener != null) {
            listeners.remove(listener);
        }
    }
}
