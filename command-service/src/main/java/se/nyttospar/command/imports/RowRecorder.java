package se.nyttospar.command.imports;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import se.nyttospar.command.benefit.Benefit;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.imports.ImportJob.Counts;
import se.nyttospar.command.imports.ImportJob.Cursor;
import se.nyttospar.command.imports.RowReader.Staged;
import se.nyttospar.command.imports.StagedRows.RefusedRow;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Receipts;

/** Records rows: their events, the report and the progress are one transaction, so that a row counts once whatever happens. */
@Component
class RowRecorder {

    private final Repository<Benefit> benefits;
    private final ImportJobs jobs;
    private final StagedRows staged;

    RowRecorder(Repository<Benefit> benefits, ImportJobs jobs, StagedRows staged) {
        this.benefits = benefits;
        this.jobs = jobs;
        this.staged = staged;
    }

    @CommandHandler
    void handle(RecordRows command, Circumstances circumstances) {
        Tally tally = new Tally();
        List<Staged> rows = command.rows();
        for (int from = 0; from < rows.size(); ) {
            int to = endOfBenefit(rows, from);
            record(rows.subList(from, to), circumstances, tally);
            from = to;
        }
        // Registered after the rows were recorded, so that it runs when their events are appended.
        CurrentUnitOfWork.get().onPrepareCommit(work -> {
            Long position = Receipts.lastPosition(work);
            if (position != null) {
                jobs.position(command.importId(), position);
            }
        });
        Staged last = rows.getLast();
        staged.refuse(command.importId(), tally.refused);
        jobs.recorded(
                command.importId(),
                new Cursor(last.benefitId(), last.measurement().period().firstDay(), last.line()),
                new Counts(tally.recorded, tally.unchanged, tally.refused.size(), null));
    }

    static int endOfBenefit(List<Staged> rows, int from) {
        int to = from + 1;
        while (to < rows.size()
                && rows.get(to).benefitId().equals(rows.get(from).benefitId())) {
            to++;
        }
        return to;
    }

    private void record(List<Staged> rows, Circumstances circumstances, Tally tally) {
        String benefitId = rows.getFirst().benefitId();
        try {
            benefits.load("benefit:" + benefitId)
                    .execute(benefit -> rows.forEach(row -> record(row, benefit, circumstances, tally)));
        } catch (AggregateNotFoundException _) {
            rows.forEach(row ->
                    tally.refused.add(new RefusedRow(row.line(), null, new Refusal(Rule.BENEFIT_UNKNOWN, benefitId))));
        }
    }

    private static void record(Staged row, Benefit benefit, Circumstances circumstances, Tally tally) {
        try {
            if (benefit.perform(new MeasureEffect(row.benefitId(), row.measurement()), circumstances)) {
                tally.recorded++;
            } else {
                tally.unchanged++;
            }
        } catch (Refusal refusal) {
            tally.refused.add(new RefusedRow(row.line(), null, refusal));
        }
    }

    private static final class Tally {
        private long recorded;
        private long unchanged;
        private final List<RefusedRow> refused = new ArrayList<>();
    }
}
