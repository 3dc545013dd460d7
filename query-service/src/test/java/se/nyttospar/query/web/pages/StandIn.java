package se.nyttospar.query.web.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands where command-service would: answers as it was told, and remembers what it was sent. */
final class StandIn implements AutoCloseable {
    /** A command as it came. */
    record Received(String path, String body, String version) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** @param path below {@code /command/v1} */
    void answers(String path, int status, String body) {
        answers.put(path, new Answer(status, body.replace('\'', '"')));
    }

    /** The last command to a path. */
    Received last(String path) {
        return received.stream()
                .filter(one -> one.path().equals(path))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("Nothing came to " + path + " but " + received));
    }

    boolean heardOf(String path) {
        return received.stream().anyMatch(one -> one.path().equals(path));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath().replace("/command/v1", "");
        received.add(new Received(
                path,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                String.valueOf(exchange.getRequestHeaders().getFirst("If-Match"))));
        Answer answer = answers.getOrDefault(path, new Answer(404, "{\"code\":\"not-found\",\"detail\":\"-\"}"));
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
