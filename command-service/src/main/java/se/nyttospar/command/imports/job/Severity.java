package se.nyttospar.command.imports.job;

/** What a report on a row means. */
public enum Severity {
    /** The row was recorded, or is valid, and somebody should look at it. */
    WARNING,
    /** The row is not recorded. */
    REFUSED
}
