package se.nyttospar.command.policy;

import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.DocumentSchema;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.catalogue.PolicyFiles;
import se.nyttospar.events.policy.PolicyDocument;
import tools.jackson.databind.JsonNode;

/** Reads policies as {@code policies/policy.schema.json} describes them. */
@Component
class PolicySchema {

    private final DocumentSchema schema = new DocumentSchema(PolicyFiles.SCHEMA, Rule.POLICY_INVALID);

    /** @throws Refusal listing everything that does not have the shape */
    PolicyDocument read(JsonNode document) {
        return schema.read(document, PolicyDocument.class);
    }
}
