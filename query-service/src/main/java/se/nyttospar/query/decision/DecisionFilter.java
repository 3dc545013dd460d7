package se.nyttospar.query.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;

/**
 * Which decisions; what is null does not matter.
 *
 * @param from first day of decision
 * @param to last day of decision
 */
record DecisionFilter(
        @Nullable String initiative,
        @Nullable String division,
        @Nullable DecisionOutcome outcome,
        @Nullable String forum,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Agreement agreement) {

    boolean letsThrough(LoggedDecision logged) {
        DecisionTaken decision = logged.taken().decision();
        return (initiative == null || initiative.equals(decision.initiativeId()))
                && (division == null || division.equals(logged.divisionId()))
                && (outcome == null || outcome == decision.outcome())
                && (forum == null || forum.equals(decision.forum()))
                && (from == null || !decision.date().isBefore(from))
                && (to == null || !decision.date().isAfter(to))
                && (agreement == null || agreement == logged.agreement());
    }
}
