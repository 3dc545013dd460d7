package se.nyttospar.command.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the document says about one kind of resource, read from {@code api/*.json}. The exchanges of all chapters, in order, are a
 * conversation with the service that a test holds again and again, so that the examples stay true.
 *
 * @param operations words for each operation, by method and path such as {@code POST /command/v1/units}
 */
record Chapter(Tag tag, Map<String, Words> operations, List<Exchange> exchanges) {

    /** The resources' name, and what they are. */
    record Tag(String name, String sv, String en) {}

    /** The same in both languages. */
    record Words(String sv, String en) {}

    /**
     * A request and its answer.
     *
     * @param name unique among the exchanges of its operation
     * @param by role of whoever asks, or none for somebody who has not logged in
     * @param path values for the parameters of the path
     * @param body JSON body
     * @param file body that is a file, of type {@code type}
     * @param until state that is waited for, where the answer tells how far work has come
     * @param answer JSON body of the answer
     */
    record Exchange(
            String operation,
            String name,
            String sv,
            String en,
            @Nullable String by,
            @Nullable Map<String, String> path,
            @Nullable Map<String, String> query,
            @Nullable Map<String, String> headers,
            @Nullable JsonNode body,
            @Nullable String file,
            @Nullable String type,
            @Nullable String until,
            int status,
            @Nullable JsonNode answer) {

        String method() {
            return operation.substring(0, operation.indexOf(' '));
        }

        String template() {
            return operation.substring(operation.indexOf(' ') + 1);
        }

        boolean succeeds() {
            return status < 300;
        }

        /** The same request, with the headers that were sent, and how it was answered. */
        Exchange answered(@Nullable Map<String, String> sent, int replied, @Nullable JsonNode reply) {
            return new Exchange(
                    operation, name, sv, en, by, path, query, sent, body, file, type, until, replied, reply);
        }
    }
}
