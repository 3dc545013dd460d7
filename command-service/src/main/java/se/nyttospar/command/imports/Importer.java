package se.nyttospar.command.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.directory.Directory;
import se.nyttospar.command.directory.ExternalCodes;
import se.nyttospar.command.directory.LastDays;
import se.nyttospar.command.imports.CsvFile.Row;
import se.nyttospar.command.imports.ImportJob.Counts;
import se.nyttospar.command.imports.ImportJob.Cursor;
import se.nyttospar.command.imports.RowReader.RowRefused;
import se.nyttospar.command.imports.RowReader.Staged;
import se.nyttospar.command.imports.StagedRows.RefusedRow;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.CircumstancesParameter;

/** Takes one import from wherever it is to its end. Every step can be taken again after a crash. */
@Component
class Importer {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final ImportFiles files;
    private final ImportJobs jobs;
    private final StagedRows staged;
    private final RowChecker checker;
    private final CommandGateway gateway;
    private final TransactionOperations transactions;
    private final Directory directory;
    private final ExternalCodes codes;
    private final LastDays lastDays;
    private final Definitions definitions;
    private final Clock clock;
    private final int rowsAtATime;

    Importer(
            ImportFiles files,
            ImportJobs jobs,
            StagedRows staged,
            RowChecker checker,
            CommandGateway gateway,
            TransactionOperations transactions,
            Directory directory,
            ExternalCodes codes,
            LastDays lastDays,
            Definitions definitions,
            Clock clock,
            ImportProperties properties) {
        this.files = files;
        this.jobs = jobs;
        this.staged = staged;
        this.checker = checker;
        this.gateway = gateway;
        this.transactions = transactions;
        this.directory = directory;
        this.codes = codes;
        this.lastDays = lastDays;
        this.definitions = definitions;
        this.clock = clock;
        this.rowsAtATime = properties.rowsPerTransaction();
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
        jobs.staging(job.id());
        try (CsvFile file = new CsvFile(files.open(job.id()), job.dialect())) {
            stage(job, file);
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

    private void stage(ImportJob job, CsvFile file) {
        var lookup = new BenefitLookup(job.dialect(), directory, codes, lastDays, definitions);
        var reader = new RowReader(job.dialect(), file.width(), lookup);
        List<Staged> good = new ArrayList<>();
        List<RefusedRow> bad = new ArrayList<>();
        long rows = 0;
        long refused = 0;
        for (Row row = file.row(); row != null; row = file.row()) {
            rows++;
            try {
                good.add(reader.read(row));
            } catch (RowRefused e) {
                refused++;
                Column column = e.column();
                bad.add(new RefusedRow(
                        row.line(), column == null ? null : job.dialect().name(column), e.refusal()));
            }
            if (good.size() + bad.size() >= rowsAtATime) {
                keep(job.id(), good, bad, rows, refused);
            }
        }
        keep(job.id(), good, bad, rows, refused);
    }

    private void keep(String id, List<Staged> good, List<RefusedRow> bad, long rows, long refused) {
        transactions.executeWithoutResult(_ -> {
            if (!good.isEmpty()) {
                staged.add(id, good);
            }
            staged.refuse(id, bad);
            jobs.staged(id, rows, refused);
        });
        good.clear();
        bad.clear();
    }

    private void check(ImportJob job) {
        long refusedBefore = staged.reported(job.id());
        var findings = new RowChecker.Findings();
        long checked = 0;
        long refused = refusedBefore;
        Cursor at = Cursor.START;
        for (List<Staged> rows = next(job, at); !rows.isEmpty(); rows = next(job, at)) {
            checker.check(rows, circumstances(job), findings);
            staged.refuse(job.id(), findings.refused);
            refused += findings.refused.size();
            findings.refused = new ArrayList<>();
            checked += rows.size();
            jobs.checked(job.id(), checked);
            at = place(rows.getLast());
        }
        if (job.mode() == ImportMode.DRY_RUN || refused > 0) {
            boolean dry = job.mode() == ImportMode.DRY_RUN;
            jobs.found(
                    job.id(),
                    new Counts(dry ? findings.recorded : 0, findings.unchanged, staged.reported(job.id()), null));
            end(job, dry ? ImportState.DONE : ImportState.REFUSED, null);
        } else {
            jobs.enter(job.id(), ImportState.IMPORTING);
        }
    }

    private void record(ImportJob job) {
        Cursor at = job.at();
        for (List<Staged> rows = next(job, at); !rows.isEmpty(); rows = next(job, at)) {
            gateway.sendAndWait(new GenericCommandMessage<>(
                    new RecordRows(job.id(), rows), Map.of(CircumstancesParameter.KEY, circumstances(job))));
            at = place(rows.getLast());
        }
        end(job, ImportState.DONE, null);
    }

    private void end(ImportJob job, ImportState state, @Nullable Refusal refusal) {
        transactions.executeWithoutResult(_ -> {
            jobs.end(job.id(), state, refusal);
            files.forget(job.id());
        });
    }

    private List<Staged> next(ImportJob job, Cursor at) {
        return staged.after(job.id(), at, rowsAtATime);
    }

    private static Cursor place(Staged row) {
        return new Cursor(row.benefitId(), row.measurement().period().firstDay(), row.line());
    }

    private Circumstances circumstances(ImportJob job) {
        return new Circumstances(job.actor(), LocalDate.now(clock.withZone(STOCKHOLM)), null);
    }
}
