package se.nyttospar.query.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.evidence.benefit.Pause;

/**
 * What the events of an initiative add up to.
 *
 * @param sequence number of its last event
 * @param decisions in the order in which they were recorded
 * @param points planned days for decisions, also those that decisions name
 */
public record Initiative(
        String id,
        long sequence,
        InitiativeProposed proposed,
        Stage stage,
        Condition condition,
        List<Taken> decisions,
        List<Point> points,
        List<CarriedOut> carriedOut) {

    /** An event in its place. */
    record Recorded(String eventId, long sequence, InitiativeEvent event) {}

    /** A decision and the id of its event. */
    public record Taken(String eventId, DecisionTaken decision) {}

    /** A decision point and the id of the event that planned it. */
    public record Point(String eventId, LocalDate date) {}

    /** An adjustment that was carried out and the id of its event. */
    public record CarriedOut(String eventId, AdjustmentCarriedOut adjustment) {}

    /** @param events all of one initiative, in order; the first proposes it */
    static Initiative of(List<Recorded> events) {
        if (!(events.getFirst().event() instanceof InitiativeProposed proposed)) {
            throw new IllegalArgumentException("An initiative begins by being proposed: " + events.getFirst());
        }
        List<Taken> decisions = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        List<CarriedOut> carriedOut = new ArrayList<>();
        Stage stage = Stage.NEEDS_ANALYSIS;
        Condition condition = Condition.RUNNING;
        for (Recorded recorded : events) {
            switch (recorded.event()) {
                case InitiativeProposed _ -> {}
                case DecisionPointPlanned planned -> points.add(new Point(recorded.eventId(), planned.date()));
                case AdjustmentCarriedOut done -> carriedOut.add(new CarriedOut(recorded.eventId(), done));
                case DecisionTaken taken -> {
                    decisions.add(new Taken(recorded.eventId(), taken));
                    if (taken.nextDecisionPoint() != null) {
                        points.add(new Point(recorded.eventId(), taken.nextDecisionPoint()));
                    }
                    stage = taken.stageAfter();
                    condition = taken.conditionAfter();
                }
            }
        }
        return new Initiative(
                proposed.initiativeId(),
                events.getLast().sequence(),
                proposed,
                stage,
                condition,
                List.copyOf(decisions),
                List.copyOf(points),
                List.copyOf(carriedOut));
    }

    /** When nothing was expected of it, as the decisions say. */
    public List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        LocalDate from = null;
        for (Taken taken : decisions) {
            boolean paused = taken.decision().conditionAfter() == Condition.PAUSED;
            if (paused && from == null) {
                from = taken.decision().date();
            } else if (!paused && from != null) {
                pauses.add(new Pause(from, taken.decision().date()));
                from = null;
            }
        }
        if (from != null) {
            pauses.add(new Pause(from, null));
        }
        return pauses;
    }

    /** The first day after {@code day} on which a decision is planned. */
    public @Nullable LocalDate nextPoint(LocalDate day) {
        return points.stream()
                .map(Point::date)
                .filter(date -> !date.isBefore(day))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether the board has accepted that its benefits are not priced. */
    public boolean unpricedAccepted() {
        return decisions.stream().anyMatch(taken -> taken.decision().outcome() == DecisionOutcome.ACCEPT_UNPRICED);
    }
}
