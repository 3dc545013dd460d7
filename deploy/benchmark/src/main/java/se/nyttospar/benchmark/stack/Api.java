package se.nyttospar.benchmark.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API, for everything that is not under load. Any answer but success is an {@link IllegalStateException}. */
public final class Api {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Addresses addresses;

    Api(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A new access token, good for an hour. */
    public String token(Client client) {
        String basic = Base64.getEncoder()
                .encodeToString((client.id() + ":" + client.secret()).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(addresses.tokens())
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        return json(request).path("access_token").asString();
    }

    /** @param path under {@code /command/v1} */
    public JsonNode command(String token, String path, Object body) {
        return json(post(
                token,
                addresses.command("/command/v1" + path),
                "application/json",
                BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body))));
    }

    /** Sends a CSV file: delimiter {@code ,}, decimal {@code .}; refused altogether when one row is bad. */
    public JsonNode sendFile(String token, Path file) throws IOException {
        String dialect = "?mode=ALL_OR_NOTHING&delimiter=,&decimal=.&encoding=UTF-8";
        return json(post(
                token,
                addresses.command("/command/v1/measurement-imports" + dialect),
                "text/csv",
                BodyPublishers.ofFile(file)));
    }

    /** @param path under {@code /command/v1} */
    public JsonNode readCommandSide(String token, String path) {
        return json(get(token, addresses.command("/command/v1" + path)));
    }

    /** @param path under {@code /query/v1} */
    public JsonNode read(String token, String path) {
        return json(get(token, addresses.query("/query/v1" + path)));
    }

    /** @param path under {@code /query/v1} */
    public JsonNode post(String token, String path) {
        return json(post(token, addresses.query("/query/v1" + path), "application/json", BodyPublishers.noBody()));
    }

    /** Server-Sent Events, for as long as the stream is read. */
    public InputStream events(String token) {
        return send(
                        get(token, addresses.query("/query/v1/events")).header("Accept", "text/event-stream"),
                        BodyHandlers.ofInputStream())
                .body();
    }

    private static HttpRequest.Builder get(String token, URI uri) {
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder post(String token, URI uri, String type, BodyPublisher body) {
        return get(token, uri)
                .header("Content-Type", type)
                .header(
                        "Idempotency-Key",
                        Long.toHexString(ThreadLocalRandom.current().nextLong()))
                .POST(body);
    }

    private static JsonNode json(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException("%s %s was answered with %d: %s"
                    .formatted(
                            response.request().method(),
                            response.uri().getPath(),
                            response.statusCode(),
                            new String(response.body(), StandardCharsets.UTF_8)));
        }
        return MAPPER.readTree(response.body());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
