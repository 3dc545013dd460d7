package se.nyttospar.local.client;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How far an import has come.
 *
 * @param valid rows that would be recorded, where the file was only checked
 * @param warnings about rows that were recorded all the same
 * @param position of the last recorded measurement; 0 when none was
 * @param problem code of why nothing was recorded; null when there is none
 */
public record ImportResult(
        String id,
        String state,
        long rows,
        long checked,
        long valid,
        long recorded,
        long unchanged,
        long refused,
        long warnings,
        long position,
        @Nullable String problem) {

    private static final Set<String> ENDED = Set.of("DONE", "CHECKED", "REFUSED", "FAILED");

    static ImportResult of(JsonNode json) {
        return new ImportResult(
                json.path("id").asString(),
                json.path("state").asString(),
                json.path("rows").asLong(),
                json.path("checked").asLong(),
                json.path("valid").asLong(),
                json.path("recorded").asLong(),
                json.path("unchanged").asLong(),
                json.path("refused").asLong(),
                json.path("warnings").asLong(),
                json.path("position").asLong(0),
                json.path("problem").hasNonNull("code")
                        ? json.path("problem").path("code").asString()
                        : null);
    }

    /** Whether nothing more comes of it. */
    public boolean ended() {
        return ENDED.contains(state);
    }
}
