package se.nyttospar.command.imports.job;

import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;

/** What there is to say about a row. */
public record RowReport(long line, @Nullable String column, Severity severity, Refusal reason) {

    public static RowReport refused(long line, @Nullable String column, Refusal reason) {
        return new RowReport(line, column, Severity.REFUSED, reason);
    }

    public static RowReport warning(long line, @Nullable String column, Refusal reason) {
        return new RowReport(line, column, Severity.WARNING, reason);
    }
}
