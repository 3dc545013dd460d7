package se.nyttospar.query.feed;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The topic as a source for one streaming processor. The place is kept in the processor's token, beside the views, and never in
 * the broker.
 */
public final class KafkaFeed implements StreamableMessageSource<TrackedEventMessage<?>>, FeedProgress {
    private final KafkaProperties kafka;
    private final long most;
    private final LongAdder failures;
    private volatile Supplier<Stream<FeedToken>> segments = Stream::empty;
    private volatile @Nullable FeedStream latest;

    /**
     * @param most records that the processor may hold, about
     * @param failures counts how often the broker could not be read
     */
    public KafkaFeed(KafkaProperties kafka, long most, LongAdder failures) {
        this.kafka = kafka;
        this.most = most;
        this.failures = failures;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        FeedStream stream = new FeedStream(
                kafka,
                token == null ? FeedToken.START : (FeedToken) token,
                new Backlog(most, () -> segments.get()),
                failures);
        latest = stream;
        return stream;
    }

    /** @param segments how far each segment of the processor has come, so that it is not handed more than it can hold */
    public void follow(Supplier<Stream<FeedToken>> segments) {
        this.segments = segments;
    }

    /** The processor has put something into the view. */
    public void done() {
        FeedStream stream = latest;
        if (stream != null) {
            stream.room();
        }
    }

    @Override
    public FeedToken createTailToken() {
        return FeedToken.START;
    }

    @Override
    public long remaining() {
        FeedStream stream = latest;
        return stream == null ? -1 : stream.remaining();
    }

    @Override
    public long position() {
        FeedStream stream = latest;
        return stream == null ? 0 : stream.position();
    }
}
