package se.nyttospar.command.imports.measurement;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import se.nyttospar.command.benefit.Benefit;
import se.nyttospar.command.imports.job.Progress;
import se.nyttospar.command.imports.job.StagedRow;
import se.nyttospar.command.imports.job.Tally;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Receipts;

/** Records rows: their events, the report and the progress are one transaction, so that a row counts once whatever happens. */
@Component
class MeasurementRecorder {

    private final Repository<Benefit> benefits;
    private final Progress progress;

    MeasurementRecorder(Repository<Benefit> benefits, Progress progress) {
        this.benefits = benefits;
        this.progress = progress;
    }

    @CommandHandler
    void handle(RecordRows command, Circumstances circumstances) {
        Tally tally = new Tally();
        List<StagedRow> rows = command.rows();
        for (int from = 0; from < rows.size(); ) {
            int to = endOfBenefit(rows, from);
            record(rows.subList(from, to), circumstances, command.expectations(), tally);
            from = to;
        }
        // Registered after the rows were recorded, so that it runs when their events are appended.
        CurrentUnitOfWork.get().onPrepareCommit(work -> {
            Long position = Receipts.lastPosition(work);
            if (position != null) {
                progress.position(command.importId(), position);
            }
        });
        progress.recorded(command.importId(), rows, tally);
    }

    private static int endOfBenefit(List<StagedRow> rows, int from) {
        int to = from + 1;
        while (to < rows.size() && rows.get(to).place().equals(rows.get(from).place())) {
            to++;
        }
        return to;
    }

    private void record(List<StagedRow> rows, Circumstances circumstances, Expectations expectations, Tally tally) {
        String benefitId = rows.getFirst().place();
        try {
            benefits.load("benefit:" + benefitId)
                    .execute(benefit -> rows.forEach(row -> record(row, benefit, circumstances, expectations, tally)));
        } catch (AggregateNotFoundException _) {
            rows.forEach(row -> tally.refuse(row.line(), null, new Refusal(Rule.BENEFIT_UNKNOWN, benefitId)));
        }
    }

    private static void record(
            StagedRow row, Benefit benefit, Circumstances circumstances, Expectations expectations, Tally tally) {
        try {
            Expectations.Asked asked = expectations.of(row, benefit.state());
            boolean changed = benefit.perform(asked.command(), circumstances, asked.expected());
            expectations.done(row, asked, changed, tally);
        } catch (Refusal refusal) {
            expectations.refused(row, refusal, tally);
        }
    }
}
