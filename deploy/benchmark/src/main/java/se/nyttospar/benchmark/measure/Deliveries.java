package se.nyttospar.benchmark.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import se.nyttospar.benchmark.stack.Polling;
import tools.jackson.databind.json.JsonMapper;

/** A subscriber of Server-Sent Events that notes when each position arrived. */
final class Deliveries implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Map<Long, Long> arrivals = new ConcurrentHashMap<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final InputStream stream;

    Deliveries(InputStream stream) throws InterruptedException {
        this.stream = stream;
        Thread.ofPlatform().daemon().name("subscriber").start(this::listen);
        if (!listening.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The stream of changes does not begin");
        }
    }

    /**
     * When the change at this position arrived, in the time of {@link System#nanoTime()}.
     *
     * @throws IllegalStateException when it does not come
     */
    long arrival(long position) {
        return Polling.until(
                "the change at position " + position,
                Duration.ofMillis(5),
                LIMIT,
                () -> Optional.ofNullable(arrivals.get(position)));
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                long now = System.nanoTime();
                listening.countDown();
                if (line.startsWith("data:")) {
                    long position =
                            MAPPER.readTree(line.substring(5)).path("position").asLong();
                    arrivals.putIfAbsent(position, now);
                }
            }
        } catch (IOException _) {
            // Closed, or broken: then arrivals are missed and say so.
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
