package se.nyttospar.benchmark.measure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.envelope.EventHeaders;

/**
 * The floor of rebuilds: reads the topic from its beginning to where it ends now and makes the events of it, one thread.
 *
 * @param servers of Kafka
 */
record TopicReading(String servers) {
    private static final String TOPIC = "nyttospar.events";
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /** @param watermarks records that are no events */
    record Read(long events, long watermarks, double seconds) {
        double perSecond() {
            return events / seconds;
        }
    }

    Read all() {
        var json = new EventJson();
        var read = new long[2];
        double seconds = each(message -> {
            if (message.value() == null) {
                read[1]++;
            } else {
                parse(json, message);
                read[0]++;
            }
        });
        return new Read(read[0], read[1], seconds);
    }

    /** Milliseconds from recording an event until it was handed to the topic, for those recorded since then. */
    List<Double> delays(Instant since) {
        List<Double> millis = new ArrayList<>();
        each(message -> {
            if (message.value() != null && message.timestamp() >= since.toEpochMilli()) {
                Instant recorded = Instant.parse(header(message, "ce_time"));
                millis.add((double) (message.timestamp() - recorded.toEpochMilli()));
            }
        });
        return millis;
    }

    /** @return seconds */
    private double each(Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
        try (var consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long begin = System.nanoTime();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(PATIENCE).forEach(visitor);
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                16 << 20,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                4 << 20);
    }

    private static void parse(EventJson json, ConsumerRecord<byte[], byte[]> message) {
        var event = json.read(
                header(message, "ce_type"),
                Integer.parseInt(header(message, "ce_" + EventHeaders.REVISION)),
                message.value());
        if (event == null) {
            throw new IllegalStateException("An event that is nothing at " + message.offset());
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
