package se.nyttospar.query.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listens to the stream of changes as a browser would. */
public final class Listener implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpURLConnection connection;
    private final List<Change> changes = new CopyOnWriteArrayList<>();
    private final AtomicInteger heartbeats = new AtomicInteger();
    private final AtomicInteger resets = new AtomicInteger();
    private volatile String lastId = "";

    /** @param data what the event carried */
    public record Change(String id, JsonNode data, long arrivedNanos) {}

    public Listener(ReadSide service, String query) {
        this(service, query, null);
    }

    public Listener(ReadSide service, String query, @Nullable String lastEventId) {
        try {
            connection = (HttpURLConnection)
                    service.uri("/query/v1/events" + query).toURL().openConnection();
            connection.setRequestProperty("Authorization", "Bearer " + ReadSide.ISSUER.token("subscriber"));
            if (lastEventId != null) {
                connection.setRequestProperty("Last-Event-ID", lastEventId);
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            Thread.ofVirtual().start(() -> read(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Change> changes() {
        return changes;
    }

    public int heartbeats() {
        return heartbeats.get();
    }

    public int resets() {
        return resets.get();
    }

    public String lastId() {
        return lastId;
    }

    private void read(BufferedReader reader) {
        String event = "";
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(":")) {
                    heartbeats.incrementAndGet();
                } else if (line.startsWith("id: ")) {
                    lastId = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    received(event, JSON.readTree(line.substring(6)));
                }
            }
        } catch (IOException _) {
            // closed by the test or by the service
            event = "";
        }
    }

    private void received(String event, JsonNode data) {
        if (event.equals("reset")) {
            resets.incrementAndGet();
        } else {
            changes.add(new Change(lastId, data, System.nanoTime()));
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
