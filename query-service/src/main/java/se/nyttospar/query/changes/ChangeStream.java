package se.nyttospar.query.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One subscriber's stream in the form of Server-Sent Events. */
final class ChangeStream {
    private static final int PAGE = 500;

    private final ChangeTable table;
    private final ChangesProperties properties;
    private final JsonMapper mapper;
    private final OutputStream out;

    ChangeStream(ChangeTable table, ChangesProperties properties, JsonMapper mapper, OutputStream out) {
        this.table = table;
        this.properties = properties;
        this.mapper = mapper;
        this.out = out;
    }

    private record Reset(String reason, String keptFor) {}

    /**
     * Writes until the reader goes away, is too slow, or the end of what they are allowed has come.
     *
     * @param live from where on the subscriber gets every change
     * @param last the last change that the reader has got, if any
     */
    void run(Subscriber subscriber, ChangeId live, @Nullable ChangeId last, Subscriptions.Client client)
            throws IOException, InterruptedException {
        if (last != null && table.isLost(last)) {
            write("id: %s\nevent: reset\ndata: %s\n\n"
                    .formatted(
                            live,
                            mapper.writeValueAsString(
                                    new Reset("expired", properties.kept().toString()))));
        } else if (last != null) {
            write("retry: 1000\n\n");
            replay(subscriber.filter(), last, live);
        } else {
            write("retry: 1000\nid: %s\n\n".formatted(live));
        }
        out.flush();
        follow(subscriber, client);
    }

    /** What was missed, up to where the live changes begin. */
    private void replay(ChangeFilter filter, ChangeId last, ChangeId live) throws IOException {
        ChangeId from = last;
        while (from.compareTo(live) < 0) {
            List<Change> page = table.after(from, PAGE);
            for (Change change : page) {
                if (change.id().compareTo(live) <= 0 && filter.wants(change)) {
                    write(change);
                }
            }
            from = page.size() < PAGE ? live : page.getLast().id();
        }
    }

    private void follow(Subscriber subscriber, Subscriptions.Client client) throws IOException, InterruptedException {
        Instant looked = Instant.now();
        Duration left = Duration.between(looked, client.end());
        while (left.isPositive() && !subscriber.isClosed()) {
            boolean ending = left.compareTo(properties.heartbeat()) < 0;
            List<Change> arrived = subscriber.take(ending ? left : properties.heartbeat());
            Instant now = Instant.now();
            if (!looked.plus(properties.heartbeat()).isAfter(now)) {
                if (!client.welcome().getAsBoolean()) {
                    return;
                }
                looked = now;
            }
            if (arrived.isEmpty()) {
                write(": heartbeat\n\n");
            }
            for (Change change : arrived) {
                write(change);
            }
            out.flush();
            left = Duration.between(now, client.end());
        }
    }

    private void write(Change change) throws IOException {
        write("id: %s\nevent: change\ndata: %s\n\n".formatted(change.id(), mapper.writeValueAsString(change)));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
