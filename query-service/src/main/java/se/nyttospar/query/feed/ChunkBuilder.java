package se.nyttospar.query.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;

/**
 * Cuts the records of the topic into chunks. The processor buffers a fixed number of tokens and then pauses, so several
 * records share one, and what the relay wrote in one go becomes one transaction; a watermark closes the run, so that whoever waits
 * for it waits no longer than needed.
 */
final class ChunkBuilder {
    private static final int RECORDS_PER_CHUNK = 200;

    private final Consumer<Chunk> ready;
    private final Map<Integer, Place> places;
    private final String life;
    private final List<FeedRecord> events = new ArrayList<>(RECORDS_PER_CHUNK);
    private long announced;

    ChunkBuilder(FeedToken start, Consumer<Chunk> ready) {
        this.ready = ready;
        this.life = start.life();
        this.places = new HashMap<>(start.places());
        this.announced = start.watermark();
    }

    void add(ConsumerRecord<byte[], byte[]> record) {
        Place before = places.getOrDefault(record.partition(), Place.START);
        long watermark = RecordReading.watermark(record);
        places.put(record.partition(), new Place(record.offset() + 1, Math.max(before.watermark(), watermark)));
        if (watermark < 0) {
            events.add(RecordReading.event(record));
        }
        if (events.size() == RECORDS_PER_CHUNK) {
            close();
        }
    }

    /** Hands over what was read so far; called when the broker has no more at the moment. */
    void close() {
        FeedToken token = new FeedToken(life, Map.copyOf(places));
        boolean advanced = token.watermark() > announced;
        if (events.isEmpty() && !advanced) {
            return;
        }
        announced = token.watermark();
        List<TrackedEventMessage<?>> messages = new ArrayList<>(events.size() + 1);
        for (FeedRecord event : events) {
            messages.add(message(token, event.id(), event));
        }
        if (advanced) {
            messages.add(message(token, "watermark", new WatermarkPassed(announced)));
        }
        events.clear();
        ready.accept(new Chunk(token, messages));
    }

    private static <T> TrackedEventMessage<T> message(FeedToken token, String id, T payload) {
        return new GenericTrackedEventMessage<>(
                token, new GenericMessage<>(id, payload, MetaData.emptyInstance()), () -> Instant.EPOCH);
    }
}
