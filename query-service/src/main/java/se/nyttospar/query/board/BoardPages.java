package se.nyttospar.query.board;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.query.benefit.evaluation.Evaluation;
import se.nyttospar.query.benefit.evaluation.Evaluations;
import se.nyttospar.query.evidence.policy.Change;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Answer;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;

/** Pages of the board. */
@Component
public class BoardPages {
    private final Evaluations evaluations;
    private final BoardRows rows;
    private final BoardChanges changes;

    BoardPages(Evaluations evaluations, BoardRows rows, BoardChanges changes) {
        this.evaluations = evaluations;
        this.rows = rows;
        this.changes = changes;
    }

    /**
     * A line of the board.
     *
     * @param change what would change the recommendation; null when the initiative is not evaluated
     */
    public record Line(BoardRow row, @Nullable Change change) {}

    private record Found(ListOf<BoardRow> page, Evaluation evaluation) {}

    /**
     * A page of rows.
     *
     * @param policy the version that is asked for; null for the one in force
     * @throws ProblemException {@code parameter-invalid}, or why nothing can be said at the moment
     */
    Answer<ListOf<BoardRow>> rows(
            BoardFilter filter, @Nullable String sort, @Nullable Integer policy, Paging paging, Moment moment) {
        return found(filter, sort, policy, paging, moment).map(Found::page);
    }

    /**
     * The same with what would change each recommendation, worked out for what is on the page only.
     *
     * @throws ProblemException {@code parameter-invalid}, or why nothing can be said at the moment
     */
    public ListOf<Line> lines(BoardFilter filter, @Nullable String sort, Paging paging, Moment moment) {
        Found found = found(filter, sort, null, paging, moment).value();
        ListOf<BoardRow> page = found.page();
        Map<String, Change> change = changes.of(
                found.evaluation(),
                page.items().stream().map(BoardRow::initiativeId).toList());
        return new ListOf<>(
                page.items().stream()
                        .map(row -> new Line(row, change.get(row.initiativeId())))
                        .toList(),
                page.page(),
                page.limit(),
                page.total());
    }

    private Answer<Found> found(
            BoardFilter filter, @Nullable String sort, @Nullable Integer policy, Paging paging, Moment moment) {
        Comparator<BoardRow> order = BoardOrder.of(sort);
        return evaluations.read(moment, policy, evaluation -> {
            Map<String, BoardRow> all = rows.of(evaluation);
            return new Found(
                    ListOf.page(
                            evaluation.surroundings().initiatives().values().stream()
                                    .filter(initiative -> filter.takes(
                                            initiative,
                                            evaluation.surroundings().catalogue()))
                                    .map(initiative -> Objects.requireNonNull(all.get(initiative.id())))
                                    .filter(filter::takes)
                                    .sorted(order)
                                    .toList(),
                            paging),
                    evaluation);
        });
    }
}
