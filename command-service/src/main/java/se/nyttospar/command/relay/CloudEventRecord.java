package se.nyttospar.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import se.nyttospar.events.envelope.EventHeaders;

/** Records on the topic: CloudEvents 1.0 in binary mode. */
final class CloudEventRecord {

    private static final String SOURCE = "urn:nyttospar:command-service";

    private CloudEventRecord() {}

    /** An event; {@code payload} is its JSON as it stands in the store. */
    static ProducerRecord<String, byte[]> of(
            String topic, DomainEventMessage<?> event, SerializedObject<byte[]> payload, long position) {
        var message = new ProducerRecord<>(topic, event.getAggregateIdentifier(), payload.getData());
        attributes(message, event.getIdentifier(), payload.getType().getName(), event.getTimestamp(), position);
        add(message, "ce_subject", event.getAggregateIdentifier());
        add(message, "content-type", "application/json");
        add(message, "ce_" + EventHeaders.REVISION, payload.getType().getRevision());
        add(message, "ce_" + EventHeaders.SEQUENCE, Long.toString(event.getSequenceNumber()));
        if (event.getMetaData().get(EventHeaders.ACTOR) instanceof String actor) {
            add(message, "ce_" + EventHeaders.ACTOR, actor);
        }
        if (event.getMetaData().get(EventHeaders.TRACEPARENT) instanceof String traceparent) {
            add(message, "ce_" + EventHeaders.TRACEPARENT, traceparent);
        }
        return message;
    }

    /** Says that every event up to {@code position} that belongs in the partition stands before this record. */
    static ProducerRecord<String, byte[]> watermark(String topic, int partition, long position, Instant now) {
        var message = new ProducerRecord<String, byte[]>(topic, partition, null, null);
        attributes(message, "watermark-" + partition + '-' + position, EventHeaders.WATERMARK, now, position);
        return message;
    }

    private static void attributes(
            ProducerRecord<String, byte[]> message, String id, String type, Instant time, long position) {
        add(message, "ce_specversion", "1.0");
        add(message, "ce_id", id);
        add(message, "ce_type", type);
        add(message, "ce_source", SOURCE);
        add(message, "ce_time", DateTimeUtils.formatInstant(time));
        add(message, "ce_" + EventHeaders.POSITION, Long.toString(position));
    }

    private static void add(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
