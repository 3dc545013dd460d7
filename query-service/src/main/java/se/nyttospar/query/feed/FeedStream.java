package se.nyttospar.query.feed;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** The messages of the topic from one place on. One thread takes from it at a time, as the processor's coordinator does. */
final class FeedStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final int CHUNKS_READ_AHEAD = 5;

    private final BlockingQueue<Chunk> queue = new ArrayBlockingQueue<>(CHUNKS_READ_AHEAD);
    private final Queue<TrackedEventMessage<?>> current = new ArrayDeque<>();
    private final FeedReader reader;
    private final Backlog backlog;
    private FeedToken handed;
    private volatile Runnable callback = () -> {};

    FeedStream(KafkaProperties kafka, FeedToken start, Backlog backlog, LongAdder failures) {
        this.backlog = backlog;
        this.handed = start;
        reader = new FeedReader(kafka, start, queue, () -> callback.run(), failures);
        Thread.ofPlatform().name("feed").daemon().priority(Thread.MIN_PRIORITY).start(reader);
    }

    long remaining() {
        return reader.remaining();
    }

    long position() {
        return reader.position();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (current.isEmpty()) {
            refill(queue.poll());
        }
        return Optional.ofNullable(current.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (current.isEmpty() && backlog.isFull(handed)) {
            return false;
        }
        if (current.isEmpty()) {
            refill(timeout == 0 ? queue.poll() : queue.poll(timeout, unit));
        }
        return !current.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (current.isEmpty()) {
            refill(queue.take());
        }
        return current.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        if (!queue.isEmpty()) {
            callback.run();
        }
        return true;
    }

    /** The processor has done something, and may have room again. */
    void room() {
        callback.run();
    }

    @Override
    public void close() {
        reader.close();
        queue.clear();
    }

    private void refill(@Nullable Chunk chunk) {
        if (chunk != null) {
            handed = chunk.token();
            current.addAll(chunk.messages());
        }
    }
}
