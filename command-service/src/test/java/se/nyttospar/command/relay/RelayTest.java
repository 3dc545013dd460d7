package se.nyttospar.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
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

    @Test
    void an_event_that_fills_a_gap_keeps_its_own_position() throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        benefit("slow-writer");
        Thread slow = Thread.ofPlatform()
                .start(() -> transactions.executeWithoutResult(_ -> {
                    // What another instance would write: it draws its position now and commits after the next one.
                    jdbc.sql("""
                            insert into domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                                    payload_type, payload_revision, time_stamp, payload, meta_data)
                            select aggregate_identifier, 1, type, 'slow', 'benefit.retired', '1', time_stamp,
                                   convert_to('{"benefitId":"slow-writer","reason":"test"}', 'UTF8'), meta_data
                            from domain_event_entry where aggregate_identifier = 'benefit:slow-writer'""").update();
                    drawn.countDown();
                    awaitQuietly(overtaken);
                }));
        drawn.await();
        long later = post(reporter, "/benefits/relayed/measurements", value("2025-03", "72"))
                .body()
                .path("position")
                .asLong();
        untilRelayed(later);
        overtaken.countDown();
        slow.join();

        ConsumerRecord<String, byte[]> filled = untilWatermark(later).stream()
                .filter(m -> header(m, "ce_id").equals("slow"))
                .findFirst()
                .orElseThrow();

        assertThat(Long.parseLong(header(filled, "ce_position"))).isEqualTo(later - 1);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void untilRelayed(long position) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> untilWatermark(0).stream()
                        .anyMatch(
                                m -> m.key() != null && header(m, "ce_position").equals(Long.toString(position))));
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
