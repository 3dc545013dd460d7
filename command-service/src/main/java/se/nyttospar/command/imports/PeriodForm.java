package se.nyttospar.command.imports;

/** How a file writes periods. */
public enum PeriodForm {
    /** As {@code 2026-03}. */
    PERIOD,
    /** As its first day, {@code 2026-03-01}. */
    FIRST_DAY
}
