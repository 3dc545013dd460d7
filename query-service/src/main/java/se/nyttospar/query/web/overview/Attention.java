package se.nyttospar.query.web.overview;

import java.util.Comparator;
import java.util.Optional;
import se.nyttospar.query.board.BoardRow;
import se.nyttospar.query.evidence.policy.Outcome;

/**
 * An initiative that the board should look at.
 *
 * @param why key of the reason
 * @param weight how urgent: the lowest first
 */
record Attention(BoardRow row, String why, int weight) implements Comparable<Attention> {
    private static final Comparator<Attention> ORDER = Comparator.comparingInt(Attention::weight)
            .thenComparing(attention -> attention.row().initiativeId());

    static Optional<Attention> of(BoardRow row) {
        boolean due = Boolean.TRUE.equals(row.decisionDue());
        if (row.outcome() == Outcome.STOP) {
            return Optional.of(new Attention(row, "attention.stop", due ? 0 : 1));
        }
        if (row.outcome() == Outcome.PAUSE) {
            return Optional.of(new Attention(row, "attention.pause", due ? 2 : 3));
        }
        if (due) {
            return Optional.of(new Attention(row, "attention.due", 4));
        }
        if (row.deviating()) {
            return Optional.of(new Attention(row, "attention.deviating", 5));
        }
        return row.outcome() == Outcome.SCALE_UP
                ? Optional.of(new Attention(row, "attention.scale-up", 6))
                : Optional.empty();
    }

    @Override
    public int compareTo(Attention other) {
        return ORDER.compare(this, other);
    }
}
