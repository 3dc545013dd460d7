package se.nyttospar.query.decision;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.ViewTables;

/** Every decision, each with its recommendation worked out again. */
@Component
class DecisionLog {
    private final Initiatives initiatives;
    private final KnownThen known;

    DecisionLog(Initiatives initiatives, KnownThen known) {
        this.initiatives = initiatives;
        this.known = known;
    }

    /** Only what is on the page is worked out again. */
    ListOf<DecisionRow> page(ViewTables tables, DecisionFilter filter, Paging paging) {
        ListOf<LoggedDecision> page = ListOf.page(
                decisions(initiatives.all(tables).values().stream())
                        .filter(filter::letsThrough)
                        .sorted(LoggedDecision.NEWEST_FIRST)
                        .toList(),
                paging);
        Map<LoggedDecision, Verification> verified = verified(tables, page.items());
        return new ListOf<>(
                page.items().stream()
                        .map(logged -> DecisionRow.of(
                                logged, Objects.requireNonNull(verified.get(logged)), now(tables, logged)))
                        .toList(),
                page.page(),
                page.limit(),
                page.total());
    }

    /** Initiative by initiative, so that the past of one at a time is in memory, and read once. */
    private Map<LoggedDecision, Verification> verified(ViewTables tables, List<LoggedDecision> page) {
        Map<LoggedDecision, Verification> verified = new IdentityHashMap<>();
        page.stream()
                .collect(Collectors.groupingBy(logged -> logged.initiative().id()))
                .forEach((initiative, own) -> {
                    Hindsight hindsight = known.hindsight(tables, initiative);
                    own.forEach(logged -> verified.put(logged, Verification.of(logged.taken(), hindsight)));
                });
        return verified;
    }

    /** @param initiativeId needed when decisions of several initiatives have the same id */
    DecisionAnswer one(ViewTables tables, String decisionId, @Nullable String initiativeId) {
        List<LoggedDecision> found = decisions(initiatives.all(tables).values().stream())
                .filter(logged -> logged.taken().decision().decisionId().equals(decisionId)
                        && (initiativeId == null
                                || initiativeId.equals(logged.initiative().id())))
                .toList();
        if (found.isEmpty()) {
            throw ProblemException.notFound(
                    "Det finns inget beslut med id %s.".formatted(decisionId),
                    "There is no decision with id %s.".formatted(decisionId));
        }
        if (found.size() > 1) {
            throw ProblemException.conflict(
                    "decision-ambiguous",
                    "Flera insatser har ett beslut med id %s. Ange insatsen: ?initiative=…".formatted(decisionId),
                    "Several initiatives have a decision with id %s. Name the initiative: ?initiative=…"
                            .formatted(decisionId));
        }
        LoggedDecision logged = found.getFirst();
        var hindsight = known.hindsight(tables, logged.initiative().id());
        return DecisionAnswer.of(logged, Verification.of(logged.taken(), hindsight), now(tables, logged));
    }

    private @Nullable Known now(ViewTables tables, LoggedDecision logged) {
        return logged.agreement() == Agreement.DEVIATES
                ? known.now(tables, logged.initiative().id())
                : null;
    }

    private static Stream<LoggedDecision> decisions(Stream<Initiative> all) {
        return all.flatMap(
                initiative -> initiative.decisions().stream().map(taken -> new LoggedDecision(initiative, taken)));
    }
}
