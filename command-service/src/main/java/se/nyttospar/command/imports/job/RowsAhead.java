package se.nyttospar.command.imports.job;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.nyttospar.command.imports.job.ImportJob.Cursor;

/** The staged rows of an import, some at a time; the next ones are fetched while the last ones are worked on. */
final class RowsAhead implements AutoCloseable {

    private final StagedRows staged;
    private final String importId;
    private final int limit;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("import-rows")
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private Future<List<StagedRow>> coming;

    RowsAhead(StagedRows staged, String importId, int limit, Cursor at) {
        this.staged = staged;
        this.importId = importId;
        this.limit = limit;
        this.coming = fetch(at);
    }

    private Future<List<StagedRow>> fetch(Cursor at) {
        return thread.submit(() -> staged.after(importId, at, limit));
    }

    /** The next rows; empty at the end. */
    List<StagedRow> next() {
        List<StagedRow> rows = Beside.outcome(coming);
        if (!rows.isEmpty()) {
            coming = fetch(Cursor.of(rows.getLast()));
        }
        return rows;
    }

    @Override
    public void close() {
        thread.close();
    }
}
