package se.nyttospar.query.web.overview;

import java.util.Arrays;
import java.util.List;
import se.nyttospar.query.board.BoardRow;
import se.nyttospar.query.evidence.policy.Outcome;

/** How many initiatives something is advised for. */
record OutcomeCount(Outcome outcome, long count) {

    static List<OutcomeCount> of(List<BoardRow> rows) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new OutcomeCount(
                        outcome,
                        rows.stream().filter(row -> outcome == row.outcome()).count()))
                .toList();
    }
}
