package se.nyttospar.events.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.nyttospar.events.initiative.ai.AiRules;

/** The file that says what each class of AI requires at each stage; it is shipped with the language so that both sides go by the same. */
public final class AiRulesFile {

    private static final String FILE = "/rules/ai-rules.json";

    private AiRulesFile() {}

    /** The rules that are shipped. */
    public static AiRules read() {
        try (InputStream file = Objects.requireNonNull(AiRulesFile.class.getResourceAsStream(FILE), FILE)) {
            return EventJson.mapper().readValue(file, AiRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
