package se.nyttospar.command.imports.job;

import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.request.Actor;

/**
 * An import that is not finished.
 *
 * @param at the last staged row that is done in this state
 */
public record ImportJob(
        String id,
        String kind,
        Actor actor,
        ImportMode mode,
        ImportState state,
        Declared declared,
        Cursor at,
        int attempts) {

    /** A place among the staged rows. */
    record Cursor(String place, String rank, long line) {
        static final Cursor START = new Cursor("", "", 0);

        static Cursor of(StagedRow row) {
            return new Cursor(row.place(), row.rank(), row.line());
        }
    }
}
