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

/** Goal frameworks that ship as files, by id. */
@Component
class ShippedFrameworks {

    static final String DEFAULT = "norrbotten-2026-2028";
    private static final List<String> IDS =
            List.of(DEFAULT, "orebro-ai-strategi", "skane-ai-strategi", "vgr-ai-2026-2028");

    private final Map<String, FrameworkFile> files = new LinkedHashMap<>();

    ShippedFrameworks(FrameworkSchema schema) {
        for (String id : IDS) {
            try (InputStream file = new ClassPathResource("frameworks/" + id + ".json").getInputStream()) {
                files.put(id, schema.read(EventJson.mapper().readTree(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    List<FrameworkFile> all() {
        return List.copyOf(files.values());
    }

    Optional<FrameworkFile> named(String id) {
        return Optional.ofNullable(files.get(id));
    }
}
