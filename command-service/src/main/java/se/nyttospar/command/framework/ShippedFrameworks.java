package se.nyttospar.command.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.nyttospar.events.catalogue.EventJson;
import tools.jackson.databind.JsonNode;

/** Goal frameworks that ship as files, by id. */
@Component
class ShippedFrameworks {

    static final String DEFAULT = "norrbotten-2026-2028";
    private static final List<String> IDS =
            List.of(DEFAULT, "orebro-ai-strategi", "skane-ai-strategi", "vgr-ai-2026-2028");

    private final Map<String, JsonNode> documents = new LinkedHashMap<>();
    private final Map<String, FrameworkFile> files = new LinkedHashMap<>();

    ShippedFrameworks(FrameworkSchema schema) {
        for (String id : IDS) {
            try (InputStream file = new ClassPathResource("frameworks/" + id + ".json").getInputStream()) {
                JsonNode document = EventJson.mapper().readTree(file);
                documents.put(id, document);
                files.put(id, schema.read(document));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    List<FrameworkFile> all() {
        return List.copyOf(files.values());
    }

    /** The file as it can be published. */
    Optional<JsonNode> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    Optional<FrameworkFile> named(String id) {
        return Optional.ofNullable(files.get(id));
    }
}
