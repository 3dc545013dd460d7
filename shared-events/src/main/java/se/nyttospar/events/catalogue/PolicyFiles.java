package se.nyttospar.events.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.nyttospar.events.policy.PolicyDocument;

/** The policy that ships with the language, and the form of every policy, so that both sides go by the same. */
public final class PolicyFiles {

    /** JSON Schema (2020-12) of a policy document. */
    public static final String SCHEMA = "/policies/policy.schema.json";

    private static final String V1 = "/policies/policy-1.json";

    private PolicyFiles() {}

    /** Version 1: in force until another one is adopted. */
    public static PolicyDocument v1() {
        try (InputStream file = open(V1)) {
            return EventJson.exactly(EventJson.mapper()).readValue(file, PolicyDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that ships with the language. */
    public static InputStream open(String file) {
        return Objects.requireNonNull(PolicyFiles.class.getResourceAsStream(file), file);
    }
}
