package se.nyttospar.query.decision;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.policy.Outcome;

/**
 * What was known of an initiative at a moment.
 *
 * @param advised left out when it was not evaluated then
 * @param primaries its active primary benefits whose indicator was known
 */
public record Known(@Nullable Advised advised, List<Primary> primaries) {

    /** Nothing was known of it. */
    static final Known NOTHING = new Known(null, List.of());

    /**
     * What was recommended.
     *
     * @param policyVersion the version that it was worked out by
     * @param versionInForce the version in force at that moment
     */
    public record Advised(Outcome outcome, int rule, int policyVersion, int versionInForce) {}

    /** Where a primary benefit stood. */
    public record Primary(String benefitId, String title, Variation variation, Trajectory trajectory) {

        boolean worse() {
            return variation == Variation.WORSE_SUSTAINED || variation == Variation.WORSENING;
        }
    }

    int count(Predicate<Primary> test) {
        return (int) primaries.stream().filter(test).count();
    }
}
