package se.nyttospar.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.testing.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed document is what the running service says; {@code -Dnyttospar.approve=true} takes over what it says now. */
class OpenApiDocumentTest extends RunningService {

    private static final Path COMMITTED = Path.of("docs", "openapi.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void describes_the_running_service() throws IOException {
        JsonNode running = get("", "/v3/api-docs").body();
        if (Boolean.getBoolean("nyttospar.approve")) {
            Files.writeString(COMMITTED, MAPPER.writeValueAsString(running) + "\n");
        }

        assertThat(running.path("openapi").asString()).startsWith("3.1");
        assertThat(MAPPER.readTree(COMMITTED)).isEqualTo(running);
    }
}
