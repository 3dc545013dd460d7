package se.nyttospar.benchmark.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the client library does not offer: tokens as such, rebuilding a view, the event stream. Any answer but success is an
 * {@link IllegalStateException}.
 */
public final class Api {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Addresses addresses;

    Api(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * A new access token, good for an hour.
     *
     * @param client name of a demo client; its secret is public, since the provider listens on loopback only
     */
    public String token(String client) {
        String basic = Base64.getEncoder()
                .encodeToString((client + ":" + client + "-secret").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(addresses.tokens())
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        byte[] answer = send(request, BodyHandlers.ofByteArray());
        return JsonMapper.shared().readTree(answer).path("access_token").asString();
    }

    /** Begins to rebuild a view. */
    public void rebuild(String token, String view) {
        send(
                authorized(token, addresses.query("/query/v1/views/" + view + "/rebuild"))
                        .POST(BodyPublishers.noBody()),
                BodyHandlers.discarding());
    }

    /** Server-Sent Events, for as long as the stream is read. */
    public InputStream events(String token) {
        return send(
                authorized(token, addresses.query("/query/v1/events")).header("Accept", "text/event-stream"),
                BodyHandlers.ofInputStream());
    }

    /** What command-service measures of itself, in OpenMetrics' text form. */
    String commandMetrics(String token) {
        return metrics(token, addresses.command("/actuator/prometheus"));
    }

    /** What query-service measures of itself. */
    String queryMetrics(String token) {
        return metrics(token, addresses.query("/actuator/prometheus"));
    }

    private static String metrics(String token, URI uri) {
        return new String(send(authorized(token, uri), BodyHandlers.ofByteArray()), StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder authorized(String token, URI uri) {
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token);
    }

    private static <T> T send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> response = HTTP.send(request.build(), handler);
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        "%s was answered with %d".formatted(response.uri().getPath(), response.statusCode()));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
