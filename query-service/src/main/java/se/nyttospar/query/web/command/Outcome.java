package se.nyttospar.query.web.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What became of a call. */
public sealed interface Outcome {

    /**
     * It was done, or answered.
     *
     * @param position queries that ask for at least this position show it; none where nothing was decided
     * @param entityTag the version that it has led to, for {@code If-Match}
     * @param body the whole answer
     */
    record Done(
            int status,
            @Nullable Long position,
            @Nullable String entityTag,
            boolean changed,
            List<Reason> warnings,
            JsonNode body)
            implements Outcome {}

    /**
     * It was not.
     *
     * @param code stable
     * @param sentence what to do, in the person's language
     * @param errors everything that is in the way, field by field where it is known
     */
    record Refused(int status, String code, String sentence, List<Reason> errors) implements Outcome {}

    /**
     * One thing that is in the way, or to be looked at.
     *
     * @param where the field, or where it is stated
     * @param sentence in the person's language
     */
    record Reason(String code, String where, String sentence) {}
}
