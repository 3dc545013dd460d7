package se.nyttospar.local.client;

/** What is done with a file. */
public enum ImportMode {
    DRY_RUN,
    ALL_OR_NOTHING,
    VALID_ROWS
}
