package se.nyttospar.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;

class RelayTest extends RunningService {

    private static final String TOPIC = "nyttospar.events";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @BeforeAll
    void tracked() {
        benefit("relayed");
    }

    @Test
    void an_event_becomes_a_cloud_event_keyed_by_its_stream() {
        long position = post(reporter, "/benefits/relayed/measurements", value("2025-01", "71.50"))
                .body()
                .path("position")
                .asLong();

        ConsumerRecord<String, byte[]> message = untilWatermark(position).stream()
                .filter(m -> header(m, "ce_position").equals(Long.toString(position)) && m.key() != null)
                .findFirst()
                .orElseThrow();

        assertThat(message.key()).isEqualTo("benefit:relayed");
        assertThat(header(message, "ce_type")).isEqualTo("benefit.effect-measured");
        assertThat(header(message, "ce_revision")).isEqualTo("1");
        assertThat(header(message, "ce_subject")).isEqualTo("benefit:relayed");
        assertThat(header(message, "ce_actor")).isEqualTo("actor-reporter");
        assertThat(new String(message.value(), UTF_8)).contains("\"value\":71.50");
    }

    @Test
    void the_watermark_passes_positions_that_were_drawn_but_never_used() {
        transactions.executeWithoutResult(drawn -> {
            jdbc.sql("select nextval(pg_get_serial_sequence('domain_event_entry', 'global_index'))")
                    .query(Long.class)
                    .single();
            drawn.setRollbackOnly();
        });
        long position = post(reporter, "/benefits/relayed/measurements", value("2025-02", "72"))
                .body()
                .path("position")
                .asLong();

        assertThat(untilWatermark(position)).isNotEmpty();
    }

    /** Everything on the topic once each partition says that nothing up to the position is missing. */
    private static List<ConsumerRecord<String, byte[]>> untilWatermark(long position) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        try (var consumer = new KafkaConsumer<String, byte[]>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Surroundings.BROKER.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                UUID.randomUUID().toString(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class))) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(p -> new TopicPartition(TOPIC, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant limit = Instant.now().plusSeconds(20);
            while (lowestWatermark(all, partitions) < position) {
                assertThat(Instant.now()).as("watermark %s", position).isBefore(limit);
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
        }
        return all;
    }

    private static long lowestWatermark(List<ConsumerRecord<String, byte[]>> all, List<TopicPartition> partitions) {
        return partitions.stream()
                .mapToLong(partition -> all.stream()
                        .filter(m -> m.partition() == partition.partition() && m.key() == null)
                        .mapToLong(m -> Long.parseLong(header(m, "ce_position")))
                        .max()
                        .orElse(-1))
                .min()
                .orElse(-1);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
