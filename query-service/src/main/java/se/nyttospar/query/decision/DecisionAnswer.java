package se.nyttospar.query.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;

/**
 * One decision.
 *
 * @param unverifiable why the recommendation cannot be worked out again as the decision names it, in words
 * @param primaries of a deviating decision: its initiative's primary benefits then and now
 */
public record DecisionAnswer(DecisionRow decision, @Nullable LocalText unverifiable, List<PrimarySince> primaries) {

    static DecisionAnswer of(LoggedDecision logged, Verification verification, @Nullable Known now) {
        return new DecisionAnswer(
                DecisionRow.of(logged, verification, now),
                verification.doubt() == null ? null : verification.doubt().sentence(),
                now == null ? List.of() : PrimarySince.of(verification.then(), now));
    }
}
