package se.nyttospar.events.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.DomainEvent;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out every property of every approved event, one by one, and sees which ones an event can be read without. */
class OptionalPropertiesTest {

    private final EventJson json = new EventJson();
    private final JsonMapper mapper = EventJson.mapper();

    @Test
    void only_what_is_approved_as_optional_may_be_missing_or_null() throws Exception {
        var optional = new TreeSet<String>();
        ApprovedJson.ofTheNewestRevisions()
                .forEach(approved -> properties(mapper.readTree(approved.json()), JsonPointer.empty()).stream()
                        .filter(property -> mayBeMissing(approved, property))
                        .forEach(property -> optional.add(approved.type().name() + " " + property)));

        assertThat(optional).containsExactlyElementsOf(approvedAsOptional());
    }

    private boolean mayBeMissing(ApprovedJson approved, JsonPointer property) {
        Optional<DomainEvent> missing = read(approved, property, ObjectNode::remove);
        Optional<DomainEvent> nothing = read(approved, property, ObjectNode::putNull);
        assertThat(nothing).as("null at %s of %s", property, approved).isEqualTo(missing);
        return missing.isPresent();
    }

    private Optional<DomainEvent> read(
            ApprovedJson approved, JsonPointer property, BiConsumer<ObjectNode, String> change) {
        JsonNode event = mapper.readTree(approved.json());
        change.accept((ObjectNode) event.at(property.head()), property.last().getMatchingProperty());
        try {
            return Optional.of(json.read(approved.type().name(), approved.revision(), mapper.writeValueAsBytes(event)));
        } catch (UnreadableEventException _) {
            return Optional.empty();
        }
    }

    private static List<JsonPointer> properties(JsonNode node, JsonPointer at) {
        var found = new ArrayList<JsonPointer>();
        node.properties().forEach(property -> {
            JsonPointer path = at.appendProperty(property.getKey());
            found.add(path);
            found.addAll(properties(property.getValue(), path));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(properties(node.get(i), at.appendIndex(i)));
        }
        return found;
    }

    private static List<String> approvedAsOptional() throws IOException {
        try (InputStream file = OptionalPropertiesTest.class.getResourceAsStream("/optional-properties.txt")) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
