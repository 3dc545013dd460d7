package se.nyttospar.query.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.Judgements.Surroundings;
import se.nyttospar.query.benefit.evaluation.Evaluation;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.initiative.Initiative;

/** Rows of the board; each is worked out again only when something happened to its initiative. */
@Component
class BoardRows {
    private final PriorityWeights weights = PriorityWeights.read();
    private final Cache<BoardKey, BoardRow> known =
            Caffeine.newBuilder().maximumSize(20_000).softValues().build();

    /** Every row by the id of its initiative. */
    SortedMap<String, BoardRow> of(Evaluation evaluation) {
        return evaluation.once(BoardRows.class, () -> {
            SortedMap<String, BoardRow> rows = new TreeMap<>();
            evaluation
                    .surroundings()
                    .initiatives()
                    .forEach((id, initiative) -> rows.put(
                            id,
                            of(
                                    initiative,
                                    evaluation.benefitsOf(id),
                                    evaluation.doubleCounted(),
                                    evaluation.surroundings())));
            return rows;
        });
    }

    /** @param own judgements of all benefits of the initiative */
    BoardRow of(
            Initiative initiative,
            List<Judgement> own,
            Set<EffectClaim.Place> doubleCounted,
            Surroundings surroundings) {
        return known.get(
                BoardKey.of(initiative, own, doubleCounted, surroundings),
                _ -> BoardRow.of(
                        initiative,
                        Standing.of(initiative, own, doubleCounted, surroundings.policy(), surroundings.day()),
                        own.size(),
                        surroundings.policy().version(),
                        surroundings.day(),
                        weights));
    }
}
