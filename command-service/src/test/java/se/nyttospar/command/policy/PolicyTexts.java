package se.nyttospar.command.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.catalogue.PolicyFiles;
import se.nyttospar.events.policy.PolicyDocument;
import tools.jackson.databind.node.ObjectNode;

/** Policies that differ from the shipped one in just what a test names. */
final class PolicyTexts {

    private static final PolicySchema SCHEMA = new PolicySchema();

    private PolicyTexts() {}

    /** The shipped policy as another version, with a change. */
    static ObjectNode json(int version, Consumer<ObjectNode> change) {
        try (InputStream file = PolicyFiles.open("/policies/policy-1.json")) {
            ObjectNode policy = EventJson.mapper().readValue(file, ObjectNode.class);
            policy.put("version", version);
            change.accept(policy);
            return policy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PolicyDocument policy(int version, Consumer<ObjectNode> change) {
        return SCHEMA.read(json(version, change));
    }

    static PolicyDocument policy(int version) {
        return policy(version, _ -> {});
    }

    static ObjectNode thresholds(ObjectNode policy, String frequency) {
        return (ObjectNode) policy.at("/figures/thresholds/" + frequency);
    }
}
