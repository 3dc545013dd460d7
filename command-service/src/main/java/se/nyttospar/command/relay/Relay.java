package se.nyttospar.command.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries events from the store to the topic, in order, at least once: the place in the store is remembered when Kafka has
 * acknowledged everything before it.
 */
@Component
@ProcessingGroup(Relay.PROCESSOR)
class Relay {

    static final String PROCESSOR = "relay";

    private final Topic topic;
    private final Gaps gaps;
    private final Serializer serializer;
    private volatile @Nullable GapAwareTrackingToken announced;

    Relay(Topic topic, Gaps gaps, @Qualifier("eventSerializer") Serializer serializer) {
        this.topic = topic;
        this.gaps = gaps;
        this.serializer = serializer;
    }

    @EventHandler
    void on(EventMessage<?> message) {
        Batch batch = CurrentUnitOfWork.get().root().getOrComputeResource(PROCESSOR, _ -> begin());
        batch.send((TrackedEventMessage<?>) message);
    }

    private Batch begin() {
        topic.partitions();
        Batch batch = new Batch();
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        work.onPrepareCommit(_ -> batch.finish());
        return batch;
    }

    /** What is sent in one transaction of the processor. */
    private final class Batch {

        private final List<Future<RecordMetadata>> sent = new ArrayList<>();
        private @Nullable GapAwareTrackingToken last;

        void send(TrackedEventMessage<?> message) {
            GapAwareTrackingToken token = place(message.trackingToken());
            var event = (DomainEventMessage<?>) message;
            var payload = event.serializePayload(serializer, byte[].class);
            sent.add(topic.send(CloudEventRecord.of(topic.name(), event, payload, Log.position(message))));
            last = token;
        }

        void finish() {
            topic.flush();
            sent.forEach(Relay::await);
            if (last != null) {
                announce(last);
            }
        }
    }

    /** While the last announcement was held back by a gap, looks whether the gap is settled. */
    @Scheduled(fixedDelayString = "PT0.05S")
    void announceSettledGaps() {
        GapAwareTrackingToken token = announced;
        if (token != null && token.hasGaps()) {
            announce(token);
        }
    }

    private synchronized void announce(GapAwareTrackingToken token) {
        SortedSet<Long> open = gaps.open(token.getGaps());
        long position = open.isEmpty() ? token.getIndex() : open.first() - 1;
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (int partition = 0; partition < topic.partitions(); partition++) {
            sent.add(topic.send(CloudEventRecord.watermark(topic.name(), partition, position, Instant.now())));
        }
        topic.flush();
        sent.forEach(Relay::await);
        announced = open.isEmpty() ? null : token;
    }

    private static GapAwareTrackingToken place(TrackingToken token) {
        return (GapAwareTrackingToken) token;
    }

    private static void await(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new KafkaException("The topic does not take events", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
