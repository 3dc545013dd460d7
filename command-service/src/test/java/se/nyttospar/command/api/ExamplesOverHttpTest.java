package se.nyttospar.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.api.Chapter.Exchange;
import se.nyttospar.command.testing.ServiceOfItsOwn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the API's document are true; {@code -Dnyttospar.approve=true} takes over what the service answers now. */
class ExamplesOverHttpTest extends ServiceOfItsOwn {

    private static final Set<String> VARYING = Set.of("position", "registered", "erased", "receivedAt", "endedAt");
    private static final JsonMapper WRITER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @Test
    void every_example_is_what_the_service_answers() throws IOException {
        boolean approving = Boolean.getBoolean("nyttospar.approve");
        List<String> untrue = new ArrayList<>();
        for (HeldConversation.Held held : HeldConversation.with(this::request).chapters()) {
            List<Exchange> settled = new ArrayList<>();
            for (int i = 0; i < held.now().size(); i++) {
                Exchange now = held.now().get(i);
                Exchange before = held.chapter().exchanges().get(i);
                boolean other = differ(now.answer(), before.answer());
                if (now.status() != before.status() || (other && !approving)) {
                    untrue.add("%s %s: %s %s".formatted(now.operation(), now.name(), now.status(), now.answer()));
                }
                settled.add(other ? now : before.answered(now.headers(), now.status(), before.answer()));
            }
            if (approving && untrue.isEmpty()) {
                var chapter = new Chapter(held.chapter().tag(), held.chapter().operations(), settled);
                Files.writeString(held.file(), WRITER.writeValueAsString(chapter) + "\n");
            }
        }

        assertThat(untrue).isEmpty();
    }

    private static boolean differ(@Nullable JsonNode now, @Nullable JsonNode before) {
        return !settled(now).equals(settled(before));
    }

    /** Without what is another each time; numbers as they are written shortest. */
    private static String settled(@Nullable JsonNode answer) {
        JsonNode copy = answer == null ? Chapters.MAPPER.nullNode() : answer.deepCopy();
        VARYING.forEach(field -> copy.findParents(field).forEach(ExamplesOverHttpTest::settle));
        return copy.toString();
    }

    private static void settle(JsonNode parent) {
        if (parent instanceof ObjectNode object) {
            VARYING.stream().filter(object::has).forEach(field -> object.put(field, "…"));
        }
    }

    @Test
    void every_operation_has_words_in_both_languages_and_an_example_of_each_request_and_answer() {
        JsonNode document = get("", "/v3/api-docs").body();
        List<String> lacking = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    lacking.addAll(lacking(name, operation.getValue()));
                }));

        assertThat(lacking).isEmpty();
    }

    private static List<String> lacking(String name, JsonNode operation) {
        List<String> lacking = new ArrayList<>();
        String description = operation.path("description").asString("");
        if (!description.contains("**Svenska.**") || !description.contains("**English.**")) {
            lacking.add(name + ": words");
        }
        operation.path("requestBody").path("content").properties().forEach(content -> {
            if (content.getValue().path("examples").isEmpty()) {
                lacking.add(name + ": request " + content.getKey());
            }
        });
        boolean success = false;
        for (var response : operation.path("responses").properties()) {
            success |= response.getKey().startsWith("2");
            if (response.getValue().path("content").isEmpty()
                    && !response.getKey().equals("204")) {
                lacking.add(name + ": answer " + response.getKey());
            }
            response.getValue().path("content").properties().forEach(content -> {
                if (content.getValue().path("examples").isEmpty()) {
                    lacking.add(name + ": answer " + response.getKey());
                }
            });
        }
        if (!success) {
            lacking.add(name + ": success");
        }
        operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("path"))
                .filter(parameter -> !parameter.has("example"))
                .forEach(parameter -> lacking.add(
                        name + ": parameter " + parameter.path("name").asString("")));
        return lacking;
    }

    @Test
    void every_command_shows_a_refusal_of_its_own() {
        List<Chapter> chapters = Chapters.all();
        List<Exchange> exchanges = chapters.stream()
                .flatMap(chapter -> chapter.exchanges().stream())
                .toList();

        assertThat(chapters)
                .flatExtracting(chapter -> chapter.operations().keySet())
                .filteredOn(operation -> operation.startsWith("POST"))
                .allSatisfy(operation -> assertThat(exchanges)
                        .anyMatch(exchange -> exchange.operation().equals(operation) && !exchange.succeeds()));
    }
}
