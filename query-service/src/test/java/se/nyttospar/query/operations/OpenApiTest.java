package se.nyttospar.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {
    private static final Path COMMITTED = Path.of("docs", "openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** {@code -Dnyttospar.openapi.write=true} writes the document instead, to be looked at and committed. */
    @Test
    void says_what_was_committed() throws IOException {
        try (ReadSide service = new ReadSide()) {
            ReadSide.Reply reply = service.send(HttpRequest.newBuilder(service.uri("/v3/api-docs")));
            assertThat(reply.status()).isEqualTo(200);
            ObjectNode document = (ObjectNode) reply.json();
            document.remove("servers");
            if (Boolean.getBoolean("nyttospar.openapi.write")) {
                Files.writeString(COMMITTED, JSON.writeValueAsString(document) + "\n");
            }
            JsonNode committed = JSON.readTree(Files.readString(COMMITTED));
            assertThat((JsonNode) document).isEqualTo(committed);
        }
    }
}
