package se.nyttospar.command.api;

import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.api.Chapter.Exchange;
import se.nyttospar.command.testing.RunningService.Reply;
import se.nyttospar.command.testing.Surroundings;
import tools.jackson.databind.JsonNode;

/** Says to a service what the examples say, and hears what it answers. */
final class Conversation {

    /** How a service is asked. */
    interface Service {
        Reply ask(String token, String method, String path, String type, String body, String... headers);
    }

    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final String READ = "If-Match";

    private final Service service;
    private final boolean approving;
    private final Map<String, String> versions = new HashMap<>();
    /** Ids that the service chose, by those that the examples name in their place. */
    private final Map<String, String> chosen = new HashMap<>();

    Conversation(Service service, boolean approving) {
        this.service = service;
        this.approving = approving;
    }

    /** The exchange as it went, with the ids of the example. */
    Exchange hold(Exchange exchange) {
        Map<String, String> headers = headers(exchange);
        String awaited = exchange.until();
        Reply reply = awaited == null
                ? ask(exchange, headers)
                : await().atMost(Duration.ofSeconds(20))
                        .until(
                                () -> ask(exchange, headers),
                                there -> awaited.equals(
                                        there.body().path("state").asString("")));
        remember(exchange, reply);
        JsonNode answer = reply.body().isNull() ? null : renamed(reply.body());
        return exchange.answered(headers.isEmpty() ? null : headers, reply.status(), answer);
    }

    /** Asks for the same with another body, having read the newest version. */
    Reply askWith(Exchange exchange, String token, String type, String body) {
        String version = versions.get(subject(exchange, exchange.body()));
        String[] headers = version == null ? new String[0] : new String[] {READ + ": " + version};
        return service.ask(token, exchange.method(), path(exchange), type, body, headers);
    }

    private Reply ask(Exchange exchange, Map<String, String> headers) {
        String body = exchange.body() == null
                ? Objects.requireNonNullElse(exchange.file(), "")
                : exchange.body().toString();
        return service.ask(
                token(exchange.by()),
                exchange.method(),
                path(exchange),
                type(exchange),
                body,
                headers.entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .toArray(String[]::new));
    }

    private static String type(Exchange exchange) {
        return exchange.body() == null ? Objects.requireNonNullElse(exchange.type(), "") : "application/json";
    }

    /** Tokens of people who are nobody. */
    static String token(@Nullable String role) {
        return switch (role) {
            case null -> "";
            case "reporter" -> Surroundings.TOKENS.reporter("p-reporter", "primarvard");
            case "benefit-owner" ->
                Surroundings.TOKENS.token(
                        "p-benefit-owner",
                        role,
                        claims -> claims.claim("name", "Kim Exempel").claim("email", "kim@region.example"));
            default -> Surroundings.TOKENS.token("p-" + role, role);
        };
    }

    private String path(Exchange exchange) {
        String path = exchange.template();
        for (Map.Entry<String, String> value : given(exchange.path()).entrySet()) {
            path = path.replace(
                    "{" + value.getKey() + "}", encoded(chosen.getOrDefault(value.getValue(), value.getValue())));
        }
        String query = given(exchange.query()).entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Map<String, String> given(@Nullable Map<String, String> values) {
        return Objects.requireNonNullElse(values, Map.of());
    }

    /** While approving, the version that was last read takes the place of the one in the file. */
    private Map<String, String> headers(Exchange exchange) {
        Map<String, String> headers = new LinkedHashMap<>(given(exchange.headers()));
        String version = versions.get(subject(exchange, exchange.body()));
        if (approving && exchange.status() != 412 && headers.containsKey(READ) && version != null) {
            headers.put(READ, version);
        }
        return headers;
    }

    private void remember(Exchange exchange, Reply reply) {
        if (!reply.etag().isEmpty()) {
            versions.put(subject(exchange, reply.body()), reply.etag());
        }
        JsonNode before = exchange.answer();
        String here = reply.body().path("id").asString("");
        String there = before == null ? "" : before.path("id").asString("");
        if (!here.equals(there)
                && UUID.matcher(here).matches()
                && UUID.matcher(there).matches()) {
            chosen.put(there, here);
        }
    }

    /** The resource's kind and id. */
    private static String subject(Exchange exchange, @Nullable JsonNode body) {
        List<String> steps = List.of(exchange.template().split("/"));
        Map<String, String> path = given(exchange.path());
        String id = path.getOrDefault("id", path.get("version"));
        return steps.get(3) + "/"
                + (id == null && body != null ? body.path("id").asString("") : id);
    }

    private JsonNode renamed(JsonNode answer) {
        String text = answer.toString();
        for (Map.Entry<String, String> id : chosen.entrySet()) {
            text = text.replace(id.getValue(), id.getKey());
        }
        return Chapters.MAPPER.readTree(text);
    }
}
