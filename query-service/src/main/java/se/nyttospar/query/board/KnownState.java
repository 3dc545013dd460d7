package se.nyttospar.query.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.nyttospar.query.evidence.economy.Economy;
import se.nyttospar.query.evidence.policy.AiGate;
import se.nyttospar.query.evidence.policy.DecisionPoints;
import se.nyttospar.query.evidence.policy.InitiativeInput;
import se.nyttospar.query.evidence.policy.InitiativeState;
import se.nyttospar.query.evidence.policy.RiskLevel;
import se.nyttospar.query.initiative.Initiative;

/** What is known of an initiative, in the words of the evidence page, as far as events reach: no calculation, no risks yet. */
final class KnownState {

    private KnownState() {}

    static InitiativeState of(Initiative initiative, List<String> gateMissing, boolean doubleCounted, LocalDate day) {
        List<LocalDate> points =
                initiative.points().stream().map(Initiative.Point::date).toList();
        List<LocalDate> decisions = initiative.decisions().stream()
                .map(taken -> taken.decision().date())
                .toList();
        return new InitiativeState(
                initiative.id(),
                initiative.stage(),
                initiative.condition(),
                initiative.proposed().kind(),
                Economy.UNPRICED,
                RiskLevel.MISSING,
                RiskLevel.MISSING,
                AiGate.OK,
                gateMissing,
                DecisionPoints.due(points, decisions, day),
                !initiative.carriedOut().isEmpty(),
                doubleCounted,
                initiative.unpricedAccepted(),
                sources(initiative));
    }

    private static Map<InitiativeInput, List<String>> sources(Initiative initiative) {
        Map<InitiativeInput, List<String>> sources = new EnumMap<>(InitiativeInput.class);
        sources.put(
                InitiativeInput.DUE,
                initiative.points().stream()
                        .map(Initiative.Point::eventId)
                        .distinct()
                        .toList());
        sources.put(
                InitiativeInput.ADJUSTED,
                initiative.carriedOut().stream()
                        .map(Initiative.CarriedOut::eventId)
                        .toList());
        return sources;
    }
}
