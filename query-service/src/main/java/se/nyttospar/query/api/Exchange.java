package se.nyttospar.query.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A question and its answer, from {@code api/*.json}. A test asks them all of a running service, so that the examples stay true.
 *
 * @param operation method and path such as {@code GET /query/v1/board}
 * @param name of the example, unique among those of its operation and status
 * @param by role of whoever asks; left out for somebody without a token
 * @param path values for the parameters of the path
 * @param occursWith a parameter; the same can be answered by every operation that takes it, {@code *} by any
 * @param varying fields of the answer that are others each time; {@code *} for an answer that is only described
 * @param type media type of the answer
 * @param answer the answer, as text where it is not JSON
 */
record Exchange(
        String operation,
        String name,
        @Nullable String by,
        @Nullable Map<String, String> path,
        @Nullable Map<String, String> query,
        @Nullable Map<String, String> headers,
        @Nullable String occursWith,
        @Nullable List<String> varying,
        int status,
        @Nullable String type,
        @Nullable JsonNode answer) {

    String method() {
        return operation.substring(0, operation.indexOf(' '));
    }

    String template() {
        return operation.substring(operation.indexOf(' ') + 1);
    }

    boolean isOnlyDescribed() {
        return varying != null && varying.contains("*");
    }

    /** What was stated for a parameter in the path, the query or a header; null when nothing was. */
    @Nullable
    String stated(String in, String parameter) {
        Map<String, String> values = switch (in) {
            case "path" -> path;
            case "query" -> query;
            default -> headers;
        };
        return Objects.requireNonNullElse(values, Map.<String, String>of()).get(parameter);
    }

    /** The same question, and how it was answered. */
    Exchange answered(int replied, String replyType, JsonNode reply) {
        return new Exchange(operation, name, by, path, query, headers, occursWith, varying, replied, replyType, reply);
    }
}
