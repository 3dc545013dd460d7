package se.nyttospar.query.feed;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the topic in a thread of its own and queues what it read; a full queue makes it wait, a lost broker makes it try again. */
final class FeedReader implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);
    private static final AtomicInteger READERS = new AtomicInteger();
    private static final Duration POLL = Duration.ofSeconds(1);

    private final KafkaProperties kafka;
    private final BlockingQueue<Chunk> queue;
    private final Runnable available;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final LongAdder failures;
    private volatile FeedToken place;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private volatile long remaining = -1;

    FeedReader(
            KafkaProperties kafka,
            FeedToken start,
            BlockingQueue<Chunk> queue,
            Runnable available,
            LongAdder failures) {
        this.kafka = kafka;
        this.place = start;
        this.queue = queue;
        this.available = available;
        this.failures = failures;
    }

    long remaining() {
        return remaining;
    }

    long position() {
        return place.watermark();
    }

    @Override
    public void run() {
        try {
            while (!isClosed()) {
                readUntilTrouble();
            }
        } catch (InterruptException | InterruptedException _) {
            LOG.debug("Reading of {} was interrupted", kafka.topic());
        }
    }

    /** May be called from any thread. */
    void close() {
        closed.countDown();
        Consumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void readUntilTrouble() throws InterruptedException {
        try (Consumer<byte[], byte[]> opened = new KafkaConsumer<>(settings())) {
            consumer = opened;
            place = TopicPlace.seek(opened, kafka, place);
            ChunkBuilder chunks = new ChunkBuilder(place, this::enqueue);
            while (!isClosed()) {
                opened.poll(POLL).forEach(chunks::add);
                chunks.close();
                remaining = lag(opened);
            }
        } catch (WakeupException _) {
            LOG.debug("Reading of {} ends", kafka.topic());
        } catch (KafkaException e) {
            if (e instanceof InterruptException) {
                throw e;
            }
            failures.increment();
            LOG.warn("Reading of {} goes on in {}: {}", kafka.topic(), kafka.retryAfter(), e.getMessage());
            closed.await(kafka.retryAfter().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            consumer = null;
        }
    }

    private void enqueue(Chunk chunk) {
        try {
            while (!queue.offer(chunk, POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                if (isClosed()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        place = chunk.token();
        available.run();
    }

    private static long lag(Consumer<byte[], byte[]> consumer) {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    private Map<String, Object> settings() {
        int fetch = (int) kafka.fetchSize().toBytes();
        return Map.ofEntries(
                entry(ConsumerConfig.CLIENT_ID_CONFIG, "nyttospar-feed-" + READERS.incrementAndGet()),
                entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
                entry(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class),
                entry(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class),
                entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"),
                entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000),
                entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, fetch),
                entry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Math.min(fetch, 1 << 20)),
                entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false));
    }
}
