package se.nyttospar.acceptance.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows the stream of changes as a browser does: when it breaks, connects again with the id of the last change that came whole. */
final class Follower implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long PAUSE_MILLIS = 100;
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI events;
    private final Supplier<String> token;
    private final List<Change> changes = Collections.synchronizedList(new ArrayList<>());
    private final List<String> surprises = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile String lastId = "";
    private volatile @Nullable IOException broken;

    /**
     * A change as it came.
     *
     * @param transaction first part of its id
     * @param number second part
     */
    record Change(long transaction, long number, String stream, long sequence) {
        static Change of(String id, JsonNode data) {
            String[] parts = id.split("-", 2);
            return new Change(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    data.path("stream").asString(),
                    data.path("sequence").asLong());
        }
    }

    /** @param query with its question mark; empty to follow everything */
    Follower(URI service, String query, Supplier<String> token) {
        this.events = URI.create(service + "/query/v1/events" + query);
        this.token = token;
        Thread.ofVirtual().start(this::follow);
    }

    /** Every change that has come, in the order in which they came. */
    List<Change> changes() {
        synchronized (changes) {
            return List.copyOf(changes);
        }
    }

    /** How many have come. */
    int count() {
        return changes.size();
    }

    /** Answers other than a stream, and events other than changes. */
    List<String> surprises() {
        return surprises;
    }

    /** Why the last stream ended; null when none has broken. */
    @Nullable
    IOException broken() {
        return broken;
    }

    /** How often it has been connected. */
    int connections() {
        return connections.get();
    }

    private void follow() {
        try {
            do {
                connect();
            } while (!closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void connect() throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(events).header("Authorization", "Bearer " + token.get());
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() == OK) {
                read(new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
            } else {
                surprises.add("answer " + answer.statusCode());
            }
        } catch (IOException e) {
            // It is away, or has been killed; how often shows in how often it was connected.
            broken = e;
        }
    }

    /** An event counts when its last line, an empty one, has come. */
    private void read(BufferedReader lines) throws IOException {
        String id = "";
        String event = "";
        String data = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                event = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            } else if (line.startsWith("retry: ")) {
                connections.incrementAndGet();
            } else if (line.isEmpty()) {
                if (event.equals("change")) {
                    changes.add(Change.of(id, JSON.readTree(data)));
                } else if (!event.isEmpty()) {
                    surprises.add(event);
                }
                lastId = id.isEmpty() ? lastId : id;
                event = "";
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
        http.shutdownNow();
    }
}
