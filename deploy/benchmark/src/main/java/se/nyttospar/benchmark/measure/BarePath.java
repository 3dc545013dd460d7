package se.nyttospar.benchmark.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import se.nyttospar.benchmark.load.Pace;
import se.nyttospar.benchmark.stack.LocalStack;

/** The floor of live delivery: a record is produced, consumed and inserted as a row, with nothing in between. */
final class BarePath implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final String servers;
    private final TopicPartition place = new TopicPartition("benchmark." + UUID.randomUUID(), 0);
    private final KafkaProducer<Long, byte[]> producer;
    private final KafkaConsumer<Long, byte[]> consumer;
    private final Connection connection;
    private final PreparedStatement insert;

    BarePath(LocalStack stack) throws Exception {
        servers = stack.addresses().bootstrapServers();
        try (Admin admin = Admin.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            admin.createTopics(List.of(new NewTopic(place.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new LongSerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new LongDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(place));
        connection = stack.databases().bare();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists bare_row (id bigint primary key, payload bytea not null)");
            statement.execute("truncate bare_row");
        }
        insert = connection.prepareStatement("insert into bare_row values (?, ?)");
    }

    /**
     * Sends so many records at a pace.
     *
     * @return for each the milliseconds from sending until its row was committed
     */
    List<Double> run(Pace pace, int count, byte[] payload) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<List<Double>> consumed = thread.submit(() -> consume(count));
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                pace.await(begin, i);
                producer.send(new ProducerRecord<>(place.topic(), place.partition(), System.nanoTime(), payload));
            }
            return consumed.get();
        }
    }

    private List<Double> consume(int count) throws SQLException {
        List<Double> millis = new ArrayList<>();
        while (millis.size() < count) {
            for (ConsumerRecord<Long, byte[]> message : consumer.poll(PATIENCE)) {
                insert.setLong(1, message.key());
                insert.setBytes(2, message.value());
                insert.executeUpdate();
                millis.add((System.nanoTime() - message.key()) / 1e6);
            }
        }
        return millis;
    }

    @Override
    public void close() throws SQLException {
        consumer.close();
        producer.close();
        insert.close();
        connection.close();
    }
}
