package se.nyttospar.query.problem;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** What the web server itself refuses, before any of our filters has seen it, is a problem like all others. */
final class UnreadableRequests extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Problem problem = problem(HttpStatus.valueOf(code));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        Content.Sink.write(response, true, JsonMapper.shared().writeValueAsString(problem), callback);
    }

    private static Problem problem(HttpStatus status) {
        return switch (status) {
            case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
                Problem.of(
                        status,
                        "request-head-too-large",
                        "Adressen och huvudena är tillsammans större än 8 kB. Skicka färre eller kortare.",
                        "The address and the headers together are larger than 8 kB. Send fewer or shorter ones.",
                        "",
                        "");
            case HTTP_VERSION_NOT_SUPPORTED ->
                Problem.of(status, "http-version-unsupported", "Använd HTTP/1.1.", "Use HTTP/1.1.", "", "");
            default ->
                Problem.of(
                        status,
                        "address-invalid",
                        "Adressen är inte giltig. Koda tecken som inte är bokstäver eller siffror.",
                        "The address is not valid. Encode characters that are neither letters nor digits.",
                        "",
                        "");
        };
    }
}
