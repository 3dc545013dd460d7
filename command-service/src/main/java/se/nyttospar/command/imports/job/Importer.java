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
        switch (job.state()) {
            case RECEIVED -> stage(job);
            case CHECKING -> check(job);
            case IMPORTING -> record(job);
            case DONE, REFUSED, FAILED -> {}
        }
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
        List<StagedRow> good = new ArrayList<>();
        List<RowReport> bad = new ArrayList<>();
        long rows = 0;
        long refused = 0;
        for (Row row = file.row(); row != null; row = file.row()) {
            rows++;
            try {
                good.add(reading.read(row));
            } catch (RowRefused e) {
                refused++;
                bad.add(RowReport.refused(row.line(), name(job, e.field()), e.refusal()));
            }
            if (good.size() + bad.size() >= kind.rowsAtATime()) {
                keep(job.id(), good, bad, rows, refused);
            }
        }
        keep(job.id(), good, bad, rows, refused);
    }

    private static @Nullable String name(ImportJob job, @Nullable Field field) {
        return field == null ? null : job.declared().name(field);
    }

    private void keep(String id, List<StagedRow> good, List<RowReport> bad, long rows, long refused) {
        transactions.executeWithoutResult(_ -> {
            staged.add(id, good);
            reports.add(id, bad);
            jobs.staged(id, rows, refused);
        });
        good.clear();
        bad.clear();
    }

    private void check(ImportJob job) {
        ImportKind kind = kind(job);
        ImportKind.Checking checking = kind.checking(job);
        Tally tally = new Tally();
        long checked = 0;
        Cursor at = Cursor.START;
        for (List<StagedRow> rows = next(job, kind, at); !rows.isEmpty(); rows = next(job, kind, at)) {
            checking.check(rows, circumstances(job), tally);
            reports.add(job.id(), tally.takeReports());
            checked += rows.size();
            jobs.checked(job.id(), checked);
            at = Cursor.of(rows.getLast());
        }
        boolean dry = job.mode() == ImportMode.DRY_RUN;
        long refused = reports.refused(job.id());
        if (dry || refused > 0) {
            jobs.found(job.id(), dry ? tally.recorded() : 0, refused, tally);
            end(job, dry ? ImportState.DONE : ImportState.REFUSED, null);
        } else {
            jobs.enter(job.id(), ImportState.IMPORTING);
        }
    }

    private void record(ImportJob job) {
        ImportKind kind = kind(job);
        ImportKind.Recording recording = kind.recording(job);
        Cursor at = job.at();
        for (List<StagedRow> rows = next(job, kind, at); !rows.isEmpty(); rows = next(job, kind, at)) {
            recording.record(rows, circumstances(job));
            at = Cursor.of(rows.getLast());
        }
        end(job, ImportState.DONE, null);
    }

    /** Gives up because of a fault of ours. */
    void fail(ImportJob job) {
        end(job, ImportState.FAILED, new Refusal(Rule.UNEXPECTED, job.id()));
    }

    private void end(ImportJob job, ImportState state, @Nullable Refusal refusal) {
        transactions.executeWithoutResult(_ -> {
            jobs.end(job.id(), state, refusal);
            staged.forget(job.id());
            files.forget(job.id());
        });
    }

    private ImportKind kind(ImportJob job) {
        ImportKind kind = kinds.get(job.kind());
        if (kind == null) {
            throw new IllegalStateException("No such kind of import: " + job.kind());
        }
        return kind;
    }

    private List<StagedRow> next(ImportJob job, ImportKind kind, Cursor at) {
        return staged.after(job.id(), at, kind.rowsAtATime());
    }

    private Circumstances circumstances(ImportJob job) {
        return new Circumstances(job.actor(), LocalDate.now(clock.withZone(STOCKHOLM)), null);
    }
}
