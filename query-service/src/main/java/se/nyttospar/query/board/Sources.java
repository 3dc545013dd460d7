package se.nyttospar.query.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.query.evidence.policy.InitiativeInput;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Statements;
import se.nyttospar.query.initiative.Statements.Stated;

/** The events behind each input of an initiative. */
final class Sources {

    private Sources() {}

    static Map<InitiativeInput, List<String>> of(Initiative initiative) {
        Statements statements = initiative.statements();
        Map<InitiativeInput, List<String>> sources = new EnumMap<>(InitiativeInput.class);
        sources.put(
                InitiativeInput.ECONOMY,
                Stream.concat(
                                id(statements.calculation()),
                                statements.closedYears().stream().map(Stated::eventId))
                        .toList());
        sources.put(
                InitiativeInput.RISK,
                Stream.concat(
                                id(statements.risks()),
                                statements.accepted().values().stream()
                                        .map(Stated::eventId)
                                        .sorted())
                        .toList());
        sources.put(InitiativeInput.ALTERNATIVE_RISK, id(statements.risks()).toList());
        sources.put(
                InitiativeInput.AI_GATE,
                Stream.concat(id(statements.ai()), id(statements.suspension())).toList());
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
        sources.put(
                InitiativeInput.UNPRICED_ACCEPTED,
                initiative.decisions().stream()
                        .filter(taken -> taken.decision().outcome() == DecisionOutcome.ACCEPT_UNPRICED)
                        .map(Initiative.Taken::eventId)
                        .toList());
        return sources;
    }

    private static Stream<String> id(@Nullable Stated<?> stated) {
        return Stream.ofNullable(stated).map(Stated::eventId);
    }
}
