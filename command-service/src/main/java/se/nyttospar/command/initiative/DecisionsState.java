package se.nyttospar.command.initiative;

import java.time.LocalDate;
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
 */
record DecisionsState(
        PSet<LocalDate> points,
        PMap<LocalDate, StandingReport> standings,
        PMap<String, DecisionTaken> taken,
        PMap<String, AdjustmentCarriedOut> carriedOut) {

    static final DecisionsState NONE =
            new DecisionsState(HashTreePSet.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    DecisionsState after(DecisionEvent event) {
        return switch (event) {
            case DecisionPointPlanned planned ->
                new DecisionsState(points.plus(planned.date()), standings, taken, carriedOut);
            case StandingReported reported ->
                new DecisionsState(
                        points,
                        standings.plus(reported.report().decisionPoint(), reported.report()),
                        taken,
                        carriedOut);
            case DecisionTaken decision -> after(decision);
            case AdjustmentCarriedOut done ->
                new DecisionsState(points, standings, taken, carriedOut.plus(done.decisionId(), done));
        };
    }

    private DecisionsState after(DecisionTaken decision) {
        LocalDate next = decision.nextDecisionPoint();
        return new DecisionsState(
                next == null ? points : points.plus(next),
                standings,
                taken.plus(decision.decisionId(), decision),
                carriedOut);
    }
}
