package se.nyttospar.command.imports.job;

import java.util.List;
import org.springframework.stereotype.Component;
import se.nyttospar.command.imports.job.ImportJob.Cursor;

/** Moves a job on past rows that are done, with their reports; within the caller's transaction. */
@Component
public class Progress {

    private final ImportJobs jobs;
    private final RowReports reports;

    Progress(ImportJobs jobs, RowReports reports) {
        this.jobs = jobs;
        this.reports = reports;
    }

    public void recorded(String importId, List<StagedRow> rows, Tally tally) {
        reports.add(importId, tally.takeReports());
        jobs.recorded(importId, Cursor.of(rows.getLast()), tally);
    }

    /** Remembers how far the log is with what was recorded. */
    public void position(String importId, long position) {
        jobs.position(importId, position);
    }
}
