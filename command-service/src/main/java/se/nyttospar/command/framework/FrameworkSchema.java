package se.nyttospar.command.framework;

import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.DocumentSchema;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import tools.jackson.databind.JsonNode;

/** Reads goal frameworks as {@code frameworks/goal-framework.schema.json} describes them. */
@Component
class FrameworkSchema {

    private final DocumentSchema schema =
            new DocumentSchema("frameworks/goal-framework.schema.json", Rule.FRAMEWORK_INVALID);

    /** @throws Refusal listing everything that does not have the shape */
    FrameworkFile read(JsonNode document) {
        return schema.read(document, FrameworkFile.class);
    }
}
