package se.nyttospar.query.changes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The stream of changes. Each subscriber holds the virtual thread of its request, and nothing else. */
@RestController
@Tag(name = "events")
class ChangeAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeAnswers.class);

    private final ChangeTable table;
    private final ChangeFanOut fanOut;
    private final ChangesProperties properties;
    private final JsonMapper mapper;
    private final StreamQuota quota;

    ChangeAnswers(
            ChangeTable table,
            ChangeFanOut fanOut,
            ChangesProperties properties,
            JsonMapper mapper,
            StreamQuota quota) {
        this.quota = quota;
        this.table = table;
        this.fanOut = fanOut;
        this.properties = properties;
        this.mapper = mapper;
    }

    @GetMapping("/query/v1/events")
    @Operation(
            summary =
                    "Ändringar som Server-Sent Events, med Last-Event-ID. / Changes as Server-Sent Events, with Last-Event-ID.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @io.swagger.v3.oas.annotations.media.Content(mediaType = "text/event-stream")))
    void events(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String perspective,
            @RequestParam(required = false) @Nullable String benefit,
            @RequestParam(required = false) @Nullable String view,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @AuthenticationPrincipal Jwt token,
            HttpServletResponse response)
            throws InterruptedException {
        ChangeFilter filter = new ChangeFilter(initiative, division, perspective, benefit, view);
        ChangeId last = lastEventId == null || lastEventId.isEmpty() ? null : ChangeId.parse(lastEventId);
        String client = token.getSubject() == null ? "" : token.getSubject();
        quota.within(client, () -> stream(filter, last, token, response));
    }

    private void stream(ChangeFilter filter, @Nullable ChangeId last, Jwt token, HttpServletResponse response)
            throws InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        Instant end = token.getExpiresAt() == null ? Instant.now() : token.getExpiresAt();
        try {
            new ChangeStream(table, fanOut, properties, mapper, response.getOutputStream()).run(filter, last, end);
        } catch (IOException e) {
            LOG.debug("A subscriber went away", e);
        }
    }
}
