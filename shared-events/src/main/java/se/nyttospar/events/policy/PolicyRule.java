package se.nyttospar.events.policy;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.RecommendedOutcome;

/**
 * A rule: what follows when it is the first to match.
 *
 * @param instead what follows in a circumstance
 */
public record PolicyRule(
        PolicyCondition when,
        RecommendedOutcome then,
        @Nullable Instead instead) {

    /** Another outcome in a circumstance. */
    public record Instead(PolicyCircumstance when, RecommendedOutcome then) {}
}
