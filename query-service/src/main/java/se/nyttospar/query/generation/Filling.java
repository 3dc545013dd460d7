package se.nyttospar.query.generation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.nyttospar.query.feed.FeedProgress;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.feed.FeedToken;

/** A generation being filled by this instance. */
final class Filling {
    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

    private final Generation generation;
    private final PooledStreamingEventProcessor processor;
    private final DeadLetteringEventHandlerInvoker invoker;
    private final SequencedDeadLetterQueue<EventMessage<?>> parked;
    private final FeedProgress progress;
    private final ExecutorService coordinator;
    private final ExecutorService workers;
    private final int segments;
    private final Pace pace;
    private CompletableFuture<Void> reviving = CompletableFuture.completedFuture(null);

    Filling(
            Generation generation,
            PooledStreamingEventProcessor processor,
            DeadLetteringEventHandlerInvoker invoker,
            SequencedDeadLetterQueue<EventMessage<?>> parked,
            FeedProgress progress,
            ExecutorService coordinator,
            ExecutorService workers,
            int segments) {
        this.generation = generation;
        this.processor = processor;
        this.invoker = invoker;
        this.parked = parked;
        this.progress = progress;
        this.coordinator = coordinator;
        this.workers = workers;
        this.segments = segments;
        this.pace = new Pace(generation, Instant.now());
    }

    Generation generation() {
        return generation;
    }

    void start() {
        processor.start();
        LOG.info("Filling {} generation {}", generation.view(), generation.number());
    }

    /** Records of the topic that have not been read, or -1 while unknown. */
    long remaining() {
        return progress.remaining();
    }

    /** Notes how it gets on. */
    void note() {
        Map<Integer, FeedToken> tokens = new HashMap<>();
        processor.processingStatus().forEach((segment, status) -> {
            if (status.getTrackingToken() instanceof FeedToken token) {
                tokens.put(segment, token);
            }
        });
        pace.note(Instant.now(), tokens, progress.position(), progress.remaining());
    }

    Standing standing() {
        return pace.standing();
    }

    /** Claims segments again that failed, at once: the processor itself pauses longer after every failure. */
    void revive() {
        if (!reviving.isDone()) {
            return;
        }
        reviving = CompletableFuture.allOf(IntStream.range(0, segments)
                .filter(segment -> !processor.processingStatus().containsKey(segment))
                .mapToObj(processor::claimSegment)
                .toArray(CompletableFuture[]::new));
    }

    /**
     * Applies the parked events of a stream again, in order, until one fails.
     *
     * @return whether none of the stream is parked any more
     */
    boolean retry(String stream) {
        boolean applied = true;
        while (applied && parked.contains(stream)) {
            applied = invoker.process(letter -> letter.message().getPayload() instanceof FeedRecord record
                    && record.stream().equals(stream));
        }
        return applied;
    }

    void stop() {
        try {
            processor.shutdownAsync().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("{} did not stop in order", generation.processor(), e);
        }
        coordinator.shutdownNow();
        workers.shutdown();
    }
}
