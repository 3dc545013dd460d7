package se.nyttospar.query.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.policy.Recommendation;

/**
 * A recommendation with everything that it follows from.
 *
 * @param position every event up to it was known; the recommendation itself names the one at which it was worked out, since when
 *     nothing has changed for it
 * @param recommendation left out when the initiative is not evaluated
 */
public record RecommendationAnswer(
        BoardRow board,
        LocalDate day,
        long position,
        @Nullable Recommendation recommendation) {}
