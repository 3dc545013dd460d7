package se.nyttospar.query.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.profile.InitiativeDescription;
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
        Owners owners,
        @Nullable InitiativeDescription description,
        Stage stage,
        Condition condition,
        List<Taken> decisions,
        List<Point> points,
        List<CarriedOut> carriedOut,
        Statements statements,
        Ledger ledger) {

    /** An event in its place. */
    record Recorded(String eventId, long sequence, long position, String actor, InitiativeEvent event) {}

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
        var assembly = new InitiativeAssembly(proposed);
        events.forEach(assembly::add);
        return assembly.initiative(events.getLast().sequence());
    }

    /** Whether AI is used: it was proposed so, or how it is used has been stated. */
    public boolean usesAi() {
        return proposed.usesAi() || statements.ai() != null;
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
