package se.nyttospar.command.imports.measurement;

import java.util.List;
import se.nyttospar.command.benefit.BenefitDecider;
import se.nyttospar.command.benefit.BenefitState;
import se.nyttospar.command.benefit.Promises;
import se.nyttospar.command.imports.job.ImportKind;
import se.nyttospar.command.imports.job.StagedRow;
import se.nyttospar.command.imports.job.Tally;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.benefit.BenefitEvent;

/** Says what recording measurements would lead to. One benefit's rows follow each other, so only its state is kept. */
final class MeasurementChecking implements ImportKind.Checking {

    private final Promises promises;
    private final Expectations expectations;
    private String benefitId = "";
    private BenefitState state = new BenefitState.Undefined();

    MeasurementChecking(Promises promises, Expectations expectations) {
        this.promises = promises;
        this.expectations = expectations;
    }

    @Override
    public void check(List<StagedRow> rows, Circumstances circumstances, Tally tally) {
        for (StagedRow row : rows) {
            if (!row.place().equals(benefitId)) {
                benefitId = row.place();
                state = promises.now(benefitId);
            }
            check(row, circumstances, tally);
        }
    }

    private void check(StagedRow row, Circumstances circumstances, Tally tally) {
        try {
            Expectations.Asked asked = expectations.of(row, state);
            List<BenefitEvent> events = BenefitDecider.decide(asked.command(), state, circumstances, asked.expected());
            events.forEach(event -> state =
                    BenefitState.evolve(state, event, circumstances.actor().id()));
            expectations.done(row, asked, !events.isEmpty(), tally);
        } catch (Refusal refusal) {
            expectations.refused(row, refusal, tally);
        }
    }
}
