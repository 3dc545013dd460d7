package se.nyttospar.query.running;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.catalogue.EventCatalogue;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.catalogue.EventType;

/** Writes events to the topic as the relay of command-service does. */
public final class Log implements AutoCloseable {
    public static final int PARTITIONS = 8;

    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;
    private final EventJson json = new EventJson();
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<ProducerRecord<byte[], byte[]>> written = new ArrayList<>();
    private long position;

    public Log(String bootstrapServers, String topic) {
        this.topic = topic;
        create(bootstrapServers, topic);
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "linger.ms",
                        "2",
                        "batch.size",
                        "200000",
                        "enable.idempotence",
                        "true"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Appends events and a watermark behind them; answers the position of the last. */
    public long append(String actor, DomainEvent... events) {
        for (DomainEvent event : events) {
            write(record(event, actor, Instant.now()));
        }
        return watermark();
    }

    public long append(DomainEvent... events) {
        return append("reporter-1", events);
    }

    /** Appends events as if they had been recorded at a time of day in the past. */
    public long appendAt(Instant time, DomainEvent... events) {
        for (DomainEvent event : events) {
            write(record(event, "reporter-1", time));
        }
        return watermark();
    }

    /** Appends an event without watermark. */
    public void appendQuietly(DomainEvent event) {
        write(record(event, "reporter-1", Instant.now()));
    }

    /** A record of a kind that nobody knows, in the stream's order. */
    public long appendUnreadable(String stream) {
        write(record(stream, "benefit.something-new", 7, "{}".getBytes(StandardCharsets.UTF_8), "x", Instant.now()));
        return watermark();
    }

    /** The same records again, as after a restart of the relay. */
    public void repeat(int last) {
        List.copyOf(written.subList(Math.max(0, written.size() - last), written.size()))
                .forEach(producer::send);
        producer.flush();
    }

    public long watermark() {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            RecordHeaders headers = new RecordHeaders();
            header(headers, "ce_specversion", "1.0");
            header(headers, "ce_id", UUID.randomUUID().toString());
            header(headers, "ce_source", "urn:nyttospar:command-service");
            header(headers, "ce_type", "log.watermark");
            header(headers, "ce_position", Long.toString(position));
            producer.send(new ProducerRecord<byte[], byte[]>(topic, partition, (Long) null, null, null, headers));
        }
        producer.flush();
        return position;
    }

    /**
     * Sends everything that was written here to another topic as well: those of a stream in their order, the streams in any. It ends as this
     * one does.
     */
    public void copyTo(Log other, Random random) {
        Map<String, Deque<ProducerRecord<byte[], byte[]>>> streams = new LinkedHashMap<>();
        written.forEach(record -> streams.computeIfAbsent(
                        new String(record.key(), StandardCharsets.UTF_8), _ -> new ArrayDeque<>())
                .add(record));
        List<Deque<ProducerRecord<byte[], byte[]>>> left = new ArrayList<>(streams.values());
        while (!left.isEmpty()) {
            Deque<ProducerRecord<byte[], byte[]>> next = left.get(random.nextInt(left.size()));
            ProducerRecord<byte[], byte[]> record = next.remove();
            other.producer.send(
                    new ProducerRecord<>(other.topic, null, null, record.key(), record.value(), record.headers()));
            if (next.isEmpty()) {
                left.remove(next);
            }
        }
        other.position = position;
        other.watermark();
    }

    public void flush() {
        producer.flush();
    }

    private void write(ProducerRecord<byte[], byte[]> record) {
        if (written.size() < 10_000) {
            written.add(record);
        }
        producer.send(record);
    }

    private ProducerRecord<byte[], byte[]> record(DomainEvent event, String actor, Instant time) {
        EventType type = EventCatalogue.of(event.getClass());
        return record(event.stream(), type.name(), type.revision(), json.write(event), actor, time);
    }

    private ProducerRecord<byte[], byte[]> record(
            String stream, String type, int revision, byte @Nullable [] value, String actor, Instant time) {
        long sequence = sequences.merge(stream, 0L, (old, _) -> old + 1);
        position++;
        RecordHeaders headers = new RecordHeaders();
        header(headers, "ce_specversion", "1.0");
        header(headers, "ce_id", new UUID(position, sequence).toString());
        header(headers, "ce_type", type);
        header(headers, "ce_source", "urn:nyttospar:command-service");
        header(headers, "ce_subject", stream);
        header(headers, "ce_time", time.toString());
        header(headers, "content-type", "application/json");
        header(headers, "ce_revision", Integer.toString(revision));
        header(headers, "ce_sequence", Long.toString(sequence));
        header(headers, "ce_position", Long.toString(position));
        header(headers, "ce_actor", actor);
        return new ProducerRecord<>(topic, null, stream.getBytes(StandardCharsets.UTF_8), value, headers);
    }

    private static void header(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void create(String bootstrapServers, String topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
