package se.nyttospar.command.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.DocumentSchema;
import tools.jackson.databind.JsonNode;

/** Reads goal frameworks as {@code frameworks/goal-framework.schema.json} describes them. */
@Component
class FrameworkSchema {

    private final DocumentSchema schema;

    FrameworkSchema() {
        try {
            schema = new DocumentSchema(
                    new ClassPathResource("frameworks/goal-framework.schema.json").getInputStream(),
                    Rule.FRAMEWORK_INVALID);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Refusal listing everything that does not have the shape */
    FrameworkFile read(JsonNode document) {
        return schema.read(document, FrameworkFile.class);
    }
}
