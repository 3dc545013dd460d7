package se.nyttospar.benchmark.measure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
        Map<String, Object> settings = Map.of(
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
        var json = new EventJson();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long events = 0;
            long watermarks = 0;
            long begin = System.nanoTime();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(PATIENCE)) {
                    if (message.value() == null) {
                        watermarks++;
                    } else {
                        parse(json, message);
                        events++;
                    }
                }
            }
            return new Read(events, watermarks, (System.nanoTime() - begin) / 1e9);
        }
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
