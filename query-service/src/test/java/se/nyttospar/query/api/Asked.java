package se.nyttospar.query.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * How the service answers what an exchange asks.
 *
 * @param type media type without parameters, empty when there was no body
 * @param body JSON, or text where it is something else
 */
record Asked(int status, String type, JsonNode body) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param path values for the parameters of the path, where others than the exchange shows */
    static Asked of(ReadSide service, Exchange exchange, @Nullable Map<String, String> path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(service, exchange, path))
                .method(exchange.method(), HttpRequest.BodyPublishers.noBody());
        Objects.requireNonNullElse(exchange.headers(), Map.<String, String>of()).forEach(request::header);
        if (exchange.by() != null) {
            request.header("Authorization", "Bearer " + token(exchange.by()));
        }
        try {
            if ("text/event-stream".equals(exchange.type())) {
                return firstEvent(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
            }
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String type = type(response);
            return new Asked(
                    response.statusCode(),
                    type,
                    type.endsWith("json")
                            ? Exchanges.MAPPER.readTree(response.body())
                            : StringNode.valueOf(response.body()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(exchange.operation() + " " + exchange.name(), e);
        }
    }

    private static String token(String by) {
        return by.equals("expired") ? ReadSide.ISSUER.expired("executive") : ReadSide.ISSUER.token(by);
    }

    private static URI uri(ReadSide service, Exchange exchange, @Nullable Map<String, String> path) {
        String address = exchange.template();
        Map<String, String> values = Objects.requireNonNullElse(path == null ? exchange.path() : path, Map.of());
        for (var value : values.entrySet()) {
            address = address.replace("{%s}".formatted(value.getKey()), encoded(value.getValue()));
        }
        String query = Objects.requireNonNullElse(exchange.query(), Map.<String, String>of()).entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return service.uri(query.isEmpty() ? address : address + "?" + query);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A stream never ends; what comes up to its first event is enough. */
    private static Asked firstEvent(HttpResponse<java.io.InputStream> response) throws IOException {
        StringBuilder text = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String line = "";
            while (line != null && !line.startsWith("data:")) {
                line = lines.readLine();
                text.append(line).append('\n');
            }
        }
        return new Asked(response.statusCode(), type(response), StringNode.valueOf(text.toString()));
    }

    private static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    }
}
