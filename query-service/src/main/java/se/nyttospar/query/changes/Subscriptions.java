package se.nyttospar.query.changes;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever listens to changes. Each subscriber has a virtual thread of its own, which begins here: that of the request would keep the
 * stack of every filter that it came through for as long as the stream lasts.
 */
@Component
public class Subscriptions {
    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    private final ChangeTable table;
    private final ChangeFanOut fanOut;
    private final ChangesProperties properties;
    private final JsonMapper mapper;
    private final StreamQuota quota;

    Subscriptions(
            ChangeTable table,
            ChangeFanOut fanOut,
            ChangesProperties properties,
            JsonMapper mapper,
            StreamQuota quota) {
        this.table = table;
        this.fanOut = fanOut;
        this.properties = properties;
        this.mapper = mapper;
        this.quota = quota;
    }

    /**
     * Whom a stream is for.
     *
     * @param id whose quota it counts against
     * @param end when they may listen no longer
     * @param welcome whether they still may; asked about as often as a heartbeat is sent
     */
    public record Client(String id, Instant end, BooleanSupplier welcome) {}

    /**
     * Writes changes to the answer until the client goes away or may listen no longer. Returns as soon as the stream has begun.
     *
     * @param lastEventId the last change that they have got, if any
     */
    public void stream(
            ChangeFilter filter,
            @Nullable String lastEventId,
            Client client,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ChangeId last = lastEventId == null || lastEventId.isEmpty() ? null : ChangeId.parse(lastEventId);
        quota.take(client.id());
        Subscriber subscriber = new Subscriber(filter, properties.buffer());
        try {
            // Whoever has been answered misses nothing of what happens then.
            ChangeId live = fanOut.subscribe(subscriber);
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            // All that the filters have to say goes out before they are left.
            response.flushBuffer();
            ChangeStream stream = new ChangeStream(table, properties, mapper, response.getOutputStream());
            AsyncContext answer = request.startAsync();
            answer.setTimeout(0);
            Thread.ofVirtual().name("subscriber").start(() -> {
                try {
                    run(stream, subscriber, live, last, client);
                } finally {
                    leave(subscriber, client);
                    answer.complete();
                }
            });
        } catch (IOException | RuntimeException e) {
            leave(subscriber, client);
            throw e;
        }
    }

    private static void run(
            ChangeStream stream, Subscriber subscriber, ChangeId live, @Nullable ChangeId last, Client client) {
        try {
            stream.run(subscriber, live, last, client);
        } catch (IOException e) {
            LOG.debug("A subscriber went away", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("A stream ends early; its reader resumes it: {}", e.getMessage());
        }
    }

    private void leave(Subscriber subscriber, Client client) {
        fanOut.leave(subscriber);
        quota.giveBack(client.id());
    }
}
