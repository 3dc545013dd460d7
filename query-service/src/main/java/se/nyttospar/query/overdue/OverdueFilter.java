package se.nyttospar.query.overdue;

import org.jspecify.annotations.Nullable;

/** What of the overdue is asked for; what is null does not matter. */
record OverdueFilter(@Nullable String division, @Nullable String owner, OverdueRow.@Nullable Kind kind) {

    boolean letsThrough(OverdueRow row) {
        return (division == null || division.equals(row.divisionId()))
                && (owner == null || owner.equals(row.owner()))
                && (kind == null || kind == row.kind());
    }
}
