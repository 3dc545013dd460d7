package se.nyttospar.query.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.evidence.policy.Confidence;
import se.nyttospar.query.evidence.policy.Outcome;
import se.nyttospar.query.initiative.Initiative;

/**
 * Which initiatives are shown on the board; what is left out does not matter.
 *
 * @param portfolio the portfolio or development area; a portfolio has those of its development areas too
 * @param due whether a planned decision has not been taken
 * @param deviating whether the last decision deviated from the recommendation that it answered
 * @param q words that are all found in title, id or description
 */
public record BoardFilter(
        @Nullable String division,
        @Nullable Outcome outcome,
        @Nullable String portfolio,
        @Nullable Stage stage,
        @Nullable Condition condition,
        @Nullable Confidence confidence,
        @Nullable InitiativeKind kind,
        @Nullable Boolean due,
        @Nullable Boolean deviating,
        @Nullable String q) {

    /** What can be told before a recommendation is worked out. */
    boolean takes(Initiative initiative, Catalogue catalogue) {
        var proposed = initiative.proposed();
        return matches(division, proposed.divisionId())
                && (portfolio == null || inPortfolio(proposed.portfolio(), portfolio, catalogue))
                && matches(stage, initiative.stage())
                && matches(condition, initiative.condition())
                && matches(kind, proposed.kind())
                && (q == null || found(q, initiative));
    }

    boolean takes(BoardRow row) {
        return matches(outcome, row.outcome())
                && matches(confidence, row.confidence())
                && matches(due, Boolean.TRUE.equals(row.decisionDue()))
                && matches(deviating, row.deviating());
    }

    private static boolean inPortfolio(@Nullable String own, String wanted, Catalogue catalogue) {
        var known = own == null ? null : catalogue.portfolios().get(own);
        return wanted.equals(own)
                || (known != null && wanted.equals(known.charter().partOf()));
    }

    private static boolean found(String q, Initiative initiative) {
        String text = Stream.of(
                        initiative.id(),
                        initiative.proposed().title(),
                        String.valueOf(initiative.proposed().description()))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .reduce("", (all, part) -> all + '\n' + part);
        return Arrays.stream(q.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(text::contains);
    }

    private static boolean matches(@Nullable Object wanted, @Nullable Object there) {
        return wanted == null || wanted.equals(there);
    }
}
