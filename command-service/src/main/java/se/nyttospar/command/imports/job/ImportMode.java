package se.nyttospar.command.imports.job;

/** What happens to the rows of a file. */
public enum ImportMode {
    /** Nothing is recorded; the report says what would be. */
    DRY_RUN,
    /** Everything is recorded, or nothing when any row is refused. */
    ALL_OR_NOTHING,
    /** Good rows are recorded, the others reported. */
    VALID_ROWS
}
