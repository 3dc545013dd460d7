package se.nyttospar.query.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;

/**
 * An initiative as it is shown.
 *
 * @param version number of its last event, for {@code If-Match}
 * @param decisions in the order in which they were recorded
 * @param carriedOut ids of decisions whose adjustment has been carried out
 */
record InitiativeAnswer(
        String id,
        long version,
        String title,
        @Nullable String description,
        InitiativeKind kind,
        String divisionId,
        String frameworkId,
        @Nullable String portfolio,
        @Nullable String focusArea,
        boolean usesAi,
        @Nullable String operationsOwner,
        @Nullable String technologyOwner,
        Stage stage,
        Condition condition,
        List<LocalDate> decisionPoints,
        List<DecisionTaken> decisions,
        List<String> carriedOut) {

    static InitiativeAnswer of(Initiative initiative) {
        var proposed = initiative.proposed();
        return new InitiativeAnswer(
                initiative.id(),
                initiative.sequence(),
                proposed.title(),
                proposed.description(),
                proposed.kind(),
                proposed.divisionId(),
                proposed.frameworkId(),
                proposed.portfolio(),
                proposed.focusArea(),
                proposed.usesAi(),
                proposed.operationsOwner(),
                proposed.technologyOwner(),
                initiative.stage(),
                initiative.condition(),
                initiative.points().stream()
                        .map(Initiative.Point::date)
                        .distinct()
                        .sorted()
                        .toList(),
                initiative.decisions().stream().map(Initiative.Taken::decision).toList(),
                initiative.carriedOut().stream()
                        .map(done -> done.adjustment().decisionId())
                        .toList());
    }
}
