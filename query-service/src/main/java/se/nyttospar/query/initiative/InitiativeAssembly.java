package se.nyttospar.query.initiative;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.AiEvent;
import se.nyttospar.events.initiative.AssessmentBegun;
import se.nyttospar.events.initiative.CalculationEvent;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionEvent;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeDescribed;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.LedgerEvent;
import se.nyttospar.events.initiative.OwnersAppointed;
import se.nyttospar.events.initiative.ProposalEvent;
import se.nyttospar.events.initiative.RiskEvent;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.StandingReported;
import se.nyttospar.events.initiative.TextRedacted;
import se.nyttospar.events.initiative.profile.InitiativeDescription;
import se.nyttospar.query.initiative.Initiative.CarriedOut;
import se.nyttospar.query.initiative.Initiative.Point;
import se.nyttospar.query.initiative.Initiative.Recorded;
import se.nyttospar.query.initiative.Initiative.Taken;

/** Puts an initiative together, event by event. */
final class InitiativeAssembly {

    private final InitiativeProposed proposed;
    private Owners owners;
    private @Nullable InitiativeDescription description;
    private Stage stage = Stage.NEEDS_ANALYSIS;
    private Condition condition = Condition.RUNNING;
    private final List<Taken> decisions = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private final List<CarriedOut> carriedOut = new ArrayList<>();
    private final StatementsAssembly statements = new StatementsAssembly();
    private final LedgerAssembly ledger = new LedgerAssembly();

    InitiativeAssembly(InitiativeProposed proposed) {
        this.proposed = proposed;
        owners = new Owners(proposed.operationsOwner(), proposed.technologyOwner(), List.of());
    }

    void add(Recorded recorded) {
        switch (recorded.event()) {
            case ProposalEvent event -> add(event);
            case CalculationEvent event -> statements.add(recorded, event);
            case RiskEvent event -> statements.add(recorded, event);
            case AiEvent event -> statements.add(recorded, event);
            case LedgerEvent event -> ledger.add(event);
            case DecisionEvent event -> add(recorded, event);
            case TextRedacted _ -> {}
        }
    }

    private void add(ProposalEvent event) {
        switch (event) {
            case InitiativeProposed _ -> {}
            case InitiativeDescribed described -> description = described.description();
            case OwnersAppointed appointed ->
                owners = new Owners(appointed.operationsOwner(), appointed.technologyOwner(), appointed.deputies());
            case AssessmentBegun _ -> stage = Stage.ASSESSMENT;
        }
    }

    private void add(Recorded recorded, DecisionEvent event) {
        switch (event) {
            case DecisionPointPlanned planned -> points.add(new Point(recorded.eventId(), planned.date()));
            case StandingReported reported -> ledger.add(reported);
            case AdjustmentCarriedOut done -> carriedOut.add(new CarriedOut(recorded.eventId(), done));
            case DecisionTaken taken -> {
                decisions.add(
                        new Taken(recorded.eventId(), recorded.position(), recorded.time(), recorded.actor(), taken));
                if (taken.nextDecisionPoint() != null) {
                    points.add(new Point(recorded.eventId(), taken.nextDecisionPoint()));
                }
                stage = taken.stageAfter();
                condition = taken.conditionAfter();
            }
        }
    }

    Initiative initiative(long sequence) {
        return new Initiative(
                proposed.initiativeId(),
                sequence,
                proposed,
                owners,
                description,
                stage,
                condition,
                List.copyOf(decisions),
                List.copyOf(points),
                List.copyOf(carriedOut),
                statements.statements(),
                ledger.ledger());
    }
}
