package se.nyttospar.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final Path COMMITTED = Path.of("docs", "openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ReadSide service;
    private ObjectNode document;

    @BeforeAll
    void fetch() {
        service = new ReadSide();
        ReadSide.Reply reply = service.send(HttpRequest.newBuilder(service.uri("/v3/api-docs")));
        assertThat(reply.status()).isEqualTo(200);
        document = (ObjectNode) reply.json();
        document.remove("servers");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** {@code -Dnyttospar.approve=true} writes the document instead, to be looked at and committed. */
    @Test
    void says_what_was_committed() throws IOException {
        if (Boolean.getBoolean("nyttospar.approve") || Boolean.getBoolean("nyttospar.openapi.write")) {
            Files.writeString(COMMITTED, JSON.writeValueAsString(document) + "\n");
        }
        JsonNode committed = JSON.readTree(Files.readString(COMMITTED));
        assertThat((JsonNode) JSON.readTree(JSON.writeValueAsString(document))).isEqualTo(committed);
    }

    @Test
    void says_who_answers_for_it_and_what_it_promises_in_both_languages() {
        JsonNode info = document.path("info");

        assertThat(info.path("description").asString())
                .contains("**Svenska.**", "**English.**", "Servicenivå", "Kända begränsningar");
        assertThat(info.path("contact").path("name").asString()).isNotBlank();
        assertThat(info.path("license").path("identifier").asString()).isNotBlank();
    }

    @Test
    void every_operation_has_words_in_both_languages_and_an_example_of_each_request_and_answer() {
        List<String> lacking = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                lack(operation.getKey() + " " + path.getKey(), operation.getValue(), lacking)));

        assertThat(lacking).isEmpty();
    }

    private static void lack(String name, JsonNode operation, List<String> lacking) {
        if (!operation.path("summary").asString("").contains(" / ")) {
            lacking.add(name + ": words");
        }
        operation.path("responses").properties().forEach(response -> {
            if (response.getValue().path("content").isEmpty()) {
                lacking.add(name + ": answer " + response.getKey());
            }
            response.getValue().path("content").properties().forEach(content -> {
                if (content.getValue().path("examples").isEmpty()) {
                    lacking.add("%s: answer %s %s".formatted(name, response.getKey(), content.getKey()));
                }
            });
        });
        operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .filter(parameter -> !parameter.has("example"))
                .forEach(parameter -> lacking.add(
                        name + ": parameter " + parameter.path("name").asString()));
    }
}
