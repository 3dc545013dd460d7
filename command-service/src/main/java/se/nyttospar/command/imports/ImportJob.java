package se.nyttospar.command.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.request.Actor;

/**
 * An import that is not finished.
 *
 * @param at the last staged row that is done in this state
 */
record ImportJob(String id, Actor actor, ImportMode mode, ImportState state, Dialect dialect, Cursor at, int attempts) {

    /** A place among the staged rows, which are in order of benefit, period and line. */
    record Cursor(String benefitId, LocalDate firstDay, long line) {
        static final Cursor START = new Cursor("", LocalDate.of(1, 1, 1), 0);
    }

    /** What came of some rows. */
    record Counts(
            long recorded,
            long unchanged,
            long refused,
            @Nullable Long position) {}
}
