package se.nyttospar.query.board;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.problem.ProblemException;

/** The order of the board: keys with commas between, each the other way round after a minus. What is missing comes last. */
final class BoardOrder {
    private static final Comparator<BoardRow> BY_ID = Comparator.comparing(BoardRow::initiativeId);
    private static final Comparator<String> SWEDISH = Collator.getInstance(Locale.of("sv"))::compare;

    private static final Map<String, Key<?>> KEYS = new TreeMap<>(Map.ofEntries(
            Map.entry("id", natural(BoardRow::initiativeId)),
            Map.entry("title", new Key<>(BoardRow::title, SWEDISH)),
            Map.entry("division", natural(BoardRow::divisionId)),
            Map.entry("portfolio", natural(BoardRow::portfolio)),
            Map.entry("kind", natural(BoardRow::kind)),
            Map.entry("stage", natural(BoardRow::stage)),
            Map.entry("condition", natural(BoardRow::condition)),
            Map.entry("outcome", natural(BoardRow::outcome)),
            Map.entry("confidence", natural(BoardRow::confidence)),
            Map.entry("priority", natural(row -> row.priority().score())),
            Map.entry("freshness", natural(BoardRow::worstFreshness)),
            Map.entry("daysToDecisionPoint", natural(BoardRow::daysToDecisionPoint)),
            Map.entry("benefits", natural(BoardRow::benefits))));

    private BoardOrder() {}

    private record Key<T>(Function<BoardRow, @Nullable T> of, Comparator<? super T> order) {
        Comparator<BoardRow> comparator(boolean reversed) {
            Comparator<@Nullable T> known = Comparator.nullsLast(reversed ? order.reversed() : order);
            return (a, b) -> known.compare(of.apply(a), of.apply(b));
        }
    }

    private static <T extends Comparable<? super T>> Key<T> natural(Function<BoardRow, @Nullable T> of) {
        return new Key<>(of, Comparator.<T>naturalOrder());
    }

    /**
     * Equal rows come in order of id.
     *
     * @throws ProblemException {@code parameter-invalid}
     */
    static Comparator<BoardRow> of(@Nullable String sort) {
        Comparator<BoardRow> order = Comparator.comparing(_ -> 0);
        if (sort != null) {
            for (String word : sort.split(",", -1)) {
                boolean reversed = word.startsWith("-");
                Key<?> key = KEYS.get(reversed ? word.substring(1) : word);
                if (key == null) {
                    String names = String.join(", ", KEYS.keySet());
                    throw ProblemException.parameterInvalid(
                            "sort ska vara något av %s, med - före för omvänd ordning.".formatted(names),
                            "sort is some of %s, with - before it the other way round.".formatted(names));
                }
                order = order.thenComparing(key.comparator(reversed));
            }
        }
        return order.thenComparing(BY_ID);
    }
}
