package se.nyttospar.query.feed;

import java.util.concurrent.atomic.LongAdder;
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
    private final LongAdder failures;
    private volatile @Nullable FeedStream latest;

    /** @param failures counts how often the broker could not be read */
    public KafkaFeed(KafkaProperties kafka, LongAdder failures) {
        this.kafka = kafka;
        this.failures = failures;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        FeedStream stream = new FeedStream(kafka, token == null ? FeedToken.START : (FeedToken) token, failures);
        latest = stream;
        return stream;
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
