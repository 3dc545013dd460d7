package se.nyttospar.query.changes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The stream of changes, for as long as the token holds. */
@RestController
@Tag(name = "events")
class ChangeAnswers {
    private final Subscriptions subscriptions;

    ChangeAnswers(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
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
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Instant end = token.getExpiresAt() == null ? Instant.now() : token.getExpiresAt();
        subscriptions.stream(
                new ChangeFilter(initiative, division, perspective, benefit, view),
                lastEventId,
                new Subscriptions.Client(token.getSubject() == null ? "" : token.getSubject(), end, () -> true),
                request,
                response);
    }
}
