package se.nyttospar.query.changes;

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

/** Whoever listens to changes. Each subscriber holds the virtual thread of its request, and nothing else. */
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
     * Writes changes to the answer until the client goes away or may listen no longer.
     *
     * @param lastEventId the last change that they have got, if any
     */
    public void stream(ChangeFilter filter, @Nullable String lastEventId, Client client, HttpServletResponse response)
            throws InterruptedException {
        ChangeId last = lastEventId == null || lastEventId.isEmpty() ? null : ChangeId.parse(lastEventId);
        quota.within(client.id(), () -> write(filter, last, client, response));
    }

    private void write(ChangeFilter filter, @Nullable ChangeId last, Client client, HttpServletResponse response)
            throws InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        try {
            new ChangeStream(table, fanOut, properties, mapper, response.getOutputStream()).run(filter, last, client);
        } catch (IOException e) {
            LOG.debug("A subscriber went away", e);
        }
    }
}
