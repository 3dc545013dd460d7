package se.nyttospar.command.imports.job;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;

/** What came of some rows. */
public final class Tally {

    private long recorded;
    private long unchanged;
    private long refused;
    private long warned;
    private List<RowReport> reports = new ArrayList<>();

    /** The row became something (in a check: it would). */
    public void record() {
        recorded++;
    }

    /** The row says what is recorded already. */
    public void leave() {
        unchanged++;
    }

    public void refuse(long line, @Nullable String column, Refusal reason) {
        refused++;
        reports.add(RowReport.refused(line, column, reason));
    }

    /** The row was recorded, with a warning. */
    public void warn(long line, @Nullable String column, Refusal reason) {
        warned++;
        reports.add(RowReport.warning(line, column, reason));
    }

    long recorded() {
        return recorded;
    }

    long unchanged() {
        return unchanged;
    }

    long refused() {
        return refused;
    }

    long warned() {
        return warned;
    }

    /** What has been reported since the last call. */
    List<RowReport> takeReports() {
        List<RowReport> taken = reports;
        reports = new ArrayList<>();
        return taken;
    }
}
