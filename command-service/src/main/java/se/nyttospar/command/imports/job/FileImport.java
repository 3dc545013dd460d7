package se.nyttospar.command.imports.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Reason;

/**
 * An import as it is answered.
 *
 * @param rows rows in the file, as far as it has been read
 * @param checked rows that have been checked without being recorded
 * @param valid rows that would become events, where nothing is recorded after a check; otherwise 0
 * @param recorded rows that became events
 * @param unchanged rows that say what is recorded already
 * @param refused rows that are reported and not recorded
 * @param warnings warnings about rows that were recorded, or that are valid
 * @param position position of the last event; queries can ask for at least this position
 * @param problem why nothing was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileImport(
        String id,
        ImportState state,
        ImportMode mode,
        long rows,
        long checked,
        long valid,
        long recorded,
        long unchanged,
        long refused,
        long warnings,
        @Nullable Long position,
        @Nullable Reason problem,
        Instant receivedAt,
        @Nullable Instant endedAt) {}
