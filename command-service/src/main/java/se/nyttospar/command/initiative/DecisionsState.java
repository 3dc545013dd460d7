package se.nyttospar.command.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.DecisionEvent;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.StandingReported;
import se.nyttospar.events.initiative.ledger.StandingReport;

/**
 * What was planned, reported and decided.
 *
 * @param points days on which the board looks, also those that decisions name
 * @param standings how resources and schedule stand, by decision point
 * @param taken decisions, by id
 * @param carriedOut adjustments that have been carried out, by decision
 * @param latest the day of the latest step, a decision or the beginning of the assessment; no decision comes before it
 */
record DecisionsState(
        PSet<LocalDate> points,
        PMap<LocalDate, StandingReport> standings,
        PMap<String, DecisionTaken> taken,
        PMap<String, AdjustmentCarriedOut> carriedOut,
        @Nullable LocalDate latest) {

    static final DecisionsState NONE = new DecisionsState(
            HashTreePSet.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), null);

    DecisionsState after(DecisionEvent event) {
        return switch (event) {
            case DecisionPointPlanned planned ->
                new DecisionsState(points.plus(planned.date()), standings, taken, carriedOut, latest);
            case StandingReported reported ->
                new DecisionsState(
                        points,
                        standings.plus(reported.report().decisionPoint(), reported.report()),
                        taken,
                        carriedOut,
                        latest);
            case DecisionTaken decision -> after(decision).stepOn(decision.date());
            case AdjustmentCarriedOut done ->
                new DecisionsState(points, standings, taken, carriedOut.plus(done.decisionId(), done), latest);
        };
    }

    /** A step was taken on a day; what was recorded before in another order stays as it is. */
    DecisionsState stepOn(LocalDate day) {
        LocalDate last = latest == null || day.isAfter(latest) ? day : latest;
        return new DecisionsState(points, standings, taken, carriedOut, last);
    }

    private DecisionsState after(DecisionTaken decision) {
        LocalDate next = decision.nextDecisionPoint();
        return new DecisionsState(
                next == null ? points : points.plus(next),
                standings,
                taken.plus(decision.decisionId(), decision),
                carriedOut,
                latest);
    }
}
