package se.nyttospar.command.imports.job;

/** How far an import has come. */
public enum ImportState {
    /** The file is here. */
    RECEIVED,
    /** Its rows are read; each is checked against the benefits. */
    CHECKING,
    IMPORTING,
    DONE,
    /** Checked, as was asked for: nothing was recorded, and the report says what would be. */
    CHECKED,
    /** Nothing was recorded: the file does not fit, or a row was refused and all or nothing was asked for. */
    REFUSED,
    /** Gave up because of a fault of ours. */
    FAILED
}
