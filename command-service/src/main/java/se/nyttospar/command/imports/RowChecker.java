package se.nyttospar.command.imports;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import se.nyttospar.command.benefit.Benefit;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.benefit.BenefitDecider;
import se.nyttospar.command.benefit.BenefitState;
import se.nyttospar.command.imports.RowReader.Staged;
import se.nyttospar.command.imports.StagedRows.RefusedRow;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.benefit.BenefitEvent;

/** Says what recording rows would lead to: the same decisions on the same state, without the events. */
@Component
class RowChecker {

    /** What came of the rows so far. One benefit's rows follow each other, so only its state is kept. */
    static final class Findings {
        private String benefitId = "";
        private BenefitState state = new BenefitState.Undefined();
        long recorded;
        long unchanged;
        List<RefusedRow> refused = new ArrayList<>();
    }

    private final Repository<Benefit> benefits;

    RowChecker(Repository<Benefit> benefits) {
        this.benefits = benefits;
    }

    void check(List<Staged> rows, Circumstances circumstances, Findings findings) {
        for (Staged row : rows) {
            if (!row.benefitId().equals(findings.benefitId)) {
                findings.benefitId = row.benefitId();
                findings.state = state(row.benefitId());
            }
            check(row, circumstances, findings);
        }
    }

    private static void check(Staged row, Circumstances circumstances, Findings findings) {
        try {
            List<BenefitEvent> events = BenefitDecider.decide(
                    new MeasureEffect(row.benefitId(), row.measurement()), findings.state, circumstances);
            events.forEach(event -> findings.state = BenefitState.evolve(
                    findings.state, event, circumstances.actor().id()));
            if (events.isEmpty()) {
                findings.unchanged++;
            } else {
                findings.recorded++;
            }
        } catch (Refusal refusal) {
            findings.refused.add(new RefusedRow(row.line(), null, refusal));
        }
    }

    private BenefitState state(String benefitId) {
        try {
            return DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(benefitId))
                    .executeWithResult(
                            () -> benefits.load("benefit:" + benefitId).invoke(Benefit::state))
                    .getPayload();
        } catch (AggregateNotFoundException _) {
            return new BenefitState.Undefined();
        }
    }
}
