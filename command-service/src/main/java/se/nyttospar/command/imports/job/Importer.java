package se.nyttospar.command.imports.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.nyttospar.command.imports.file.Field;
import se.nyttospar.command.imports.file.Row;
import se.nyttospar.command.imports.file.Table;
import se.nyttospar.command.imports.job.ImportJob.Cursor;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;

/** Takes one import from wherever it is to its end. Every step can be taken again after a crash. */
@Component
class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final ImportFiles files;
    private final ImportJobs jobs;
    private final StagedRows staged;
    private final RowReports reports;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Map<String, ImportKind> kinds;

    Importer(
            ImportFiles files,
            ImportJobs jobs,
            StagedRows staged,
            RowReports reports,
            TransactionOperations transactions,
            Clock clock,
            List<ImportKind> kinds) {
        this.files = files;
        this.jobs = jobs;
        this.staged = staged;
        this.reports = reports;
        this.transactions = transactions;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::name, Function.identity()));
    }

    /** Takes the job one state further. */
    void advance(ImportJob job) {
        long begin = System.nanoTime();
        switch (job.state()) {
            case RECEIVED -> stage(job);
            case CHECKING -> check(job);
            case IMPORTING -> record(job);
            case DONE, CHECKED, REFUSED, FAILED -> {}
        }
        LOG.info("Import {} was {} for {} ms", job.id(), job.state(), (System.nanoTime() - begin) / 1_000_000);
    }

    private void stage(ImportJob job) {
        transactions.executeWithoutResult(_ -> {
            staged.forget(job.id());
            reports.forget(job.id());
            jobs.staged(job.id(), 0, 0);
        });
        ImportKind kind = kind(job);
        try (Table file = files.table(job.id(), kind, job.declared())) {
            kind.checkHeader(file.header(), job.declared());
            stage(job, kind, file);
        } catch (Refusal refusal) {
            end(job, ImportState.REFUSED, refusal);
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        transactions.executeWithoutResult(_ -> {
            jobs.enter(job.id(), job.mode() == ImportMode.VALID_ROWS ? ImportState.IMPORTING : ImportState.CHECKING);
            files.forget(job.id());
        });
    }

    private void stage(ImportJob job, ImportKind kind, Table file) {
        ImportKind.Reading reading = kind.reading(job.declared());
        long refused = 0;
        try (var beside = new Beside("import-staging")) {
            Batch batch = new Batch();
            for (Row row = file.row(); row != null; row = file.row()) {
                try {
                    batch.good.add(reading.read(row));
                } catch (RowRefused e) {
                    refused++;
                    batch.bad.add(RowReport.refused(row.line(), name(job, e.field()), e.refusal()));
                }
                if (batch.size() >= kind.rowsAtATime()) {
                    batch = keep(job, batch, refused, beside);
                }
            }
            keep(job, batch, refused, beside);
            beside.await();
        }
    }

    private static @Nullable String name(ImportJob job, @Nullable Field field) {
        return field == null ? null : job.declared().name(field);
    }

    /** Rows that are kept together. */
    private static final class Batch {
        private final List<StagedRow> good = new ArrayList<>();
        private final List<RowReport> bad = new ArrayList<>();
        private long before;

        long size() {
            return good.size() + bad.size();
        }
    }

    /** Keeps rows while the next ones are read. */
    private Batch keep(ImportJob job, Batch batch, long refused, Beside beside) {
        Batch next = new Batch();
        next.before = batch.before + batch.size();
        beside.run(() -> transactions.executeWithoutResult(_ -> {
            staged.add(job.id(), batch.good);
            reports.add(job.id(), batch.bad);
            jobs.staged(job.id(), next.before, refused);
        }));
        return next;
    }

    private void check(ImportJob job) {
        ImportKind kind = kind(job);
        ImportKind.Checking checking = kind.checking(job);
        Tally tally = new Tally();
        long checked = 0;
        try (var ahead = new RowsAhead(staged, job.id(), kind.rowsAtATime(), Cursor.START)) {
            for (List<StagedRow> rows = ahead.next(); !rows.isEmpty(); rows = ahead.next()) {
                checking.check(rows, circumstances(job), tally);
                reports.add(job.id(), tally.takeReports());
                checked += rows.size();
                jobs.checked(job.id(), checked);
            }
        }
        boolean dry = job.mode() == ImportMode.DRY_RUN;
        long refused = reports.refused(job.id());
        if (dry || refused > 0) {
            jobs.found(job.id(), refused, tally);
            end(job, dry ? ImportState.CHECKED : ImportState.REFUSED, null);
        } else {
            jobs.enter(job.id(), ImportState.IMPORTING);
        }
    }

    private void record(ImportJob job) {
        ImportKind kind = kind(job);
        ImportKind.Recording recording = kind.recording(job);
        try (var ahead = new RowsAhead(staged, job.id(), kind.rowsAtATime(), job.at())) {
            for (List<StagedRow> rows = ahead.next(); !rows.isEmpty(); rows = ahead.next()) {
                recording.record(rows, circumstances(job));
            }
        }
        end(job, ImportState.DONE, null);
    }

    /** Gives up because of a fault of ours. */
    void fail(ImportJob job) {
        end(job, ImportState.FAILED, new Refusal(Rule.UNEXPECTED, job.id()));
    }

    /** What was kept for the work goes afterwards: nobody waits for that. */
    private void end(ImportJob job, ImportState state, @Nullable Refusal refusal) {
        jobs.end(job.id(), state, refusal);
        transactions.executeWithoutResult(_ -> {
            staged.forget(job.id());
            files.forget(job.id());
        });
    }

    /** Lets go of what a crash left of imports that had ended. */
    void tidy() {
        for (String id : jobs.endedWithRemains()) {
            transactions.executeWithoutResult(_ -> {
                staged.forget(id);
                files.forget(id);
            });
        }
    }

    private ImportKind kind(ImportJob job) {
        ImportKind kind = kinds.get(job.kind());
        if (kind == null) {
            throw new IllegalStateException("No such kind of import: " + job.kind());
        }
        return kind;
    }

    private Circumstances circumstances(ImportJob job) {
        return new Circumstances(job.actor(), LocalDate.now(clock.withZone(STOCKHOLM)), null);
    }
}
