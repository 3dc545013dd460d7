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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A subscriber of Server-Sent Events that notes when each change arrived. */
final class Deliveries implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Map<Place, Long> arrivals = new ConcurrentHashMap<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final InputStream stream;
    private volatile String end = "goes on";

    /** Which event a change tells of. */
    record Place(String stream, long sequence) {}

    Deliveries(InputStream stream) throws InterruptedException {
        this.stream = stream;
        Thread.ofPlatform().daemon().name("subscriber").start(this::listen);
        if (!listening.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The stream of changes does not begin");
        }
    }

    /**
     * When the change arrived, in the time of {@link System#nanoTime()}.
     *
     * @throws IllegalStateException when it does not come; the message says what did
     */
    long arrival(Place place) {
        try {
            return Polling.until(
                    "the change of " + place,
                    Duration.ofMillis(5),
                    LIMIT,
                    () -> Optional.ofNullable(arrivals.get(place)));
        } catch (IllegalStateException missing) {
            throw new IllegalStateException(
                    "%s; %d others did arrive, the stream %s".formatted(missing.getMessage(), arrivals.size(), end),
                    missing);
        }
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                long now = System.nanoTime();
                listening.countDown();
                if (line.startsWith("data:")) {
                    JsonNode change = MAPPER.readTree(line.substring(5));
                    arrivals.putIfAbsent(
                            new Place(
                                    change.path("stream").asString(),
                                    change.path("sequence").asLong()),
                            now);
                }
            }
            end = "has ended";
        } catch (IOException broken) {
            // Who misses an arrival is told.
            end = "broke: " + broken.getMessage();
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
