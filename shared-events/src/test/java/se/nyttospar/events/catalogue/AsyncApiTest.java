package se.nyttospar.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed document is what the events are; {@code -Dnyttospar.approve=true} writes it anew. */
class AsyncApiTest {

    private static final Path FILE = Path.of("docs", "asyncapi.json");
    private static final JsonMapper PRETTY = EventJson.mapper()
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final ObjectNode document = AsyncApi.document();

    @Test
    void the_committed_document_describes_every_event() throws IOException {
        String written = PRETTY.writeValueAsString(document) + "\n";
        if (Boolean.getBoolean("nyttospar.approve")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, written);
        }

        assertThat(FILE).hasContent(written);
        assertThat(document.at("/components/messages").propertyNames())
                .containsAll(EventCatalogue.TYPES.stream().map(EventType::name).toList());
    }

    @Test
    void every_example_has_the_shape_that_is_described() {
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        assertThat(document.at("/components/messages").values().stream().filter(message -> message.has("examples")))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(schemas.getSchema(message.at("/payload/schema"))
                                .validate(message.at("/examples/0/payload")))
                        .as(message.path("name").asString())
                        .isEmpty());
    }

    @Test
    void a_hole_in_an_event_does_not_have_the_shape() {
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var message = document.at("/components/messages").path("benefit.effect-measured");
        ObjectNode holed = (ObjectNode) message.at("/examples/0/payload").deepCopy();
        ((ObjectNode) holed.path("measurement")).remove("value");

        assertThat(schemas.getSchema(message.at("/payload/schema")).validate(holed))
                .isNotEmpty();
    }
}
