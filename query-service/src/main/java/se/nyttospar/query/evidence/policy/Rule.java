package se.nyttospar.query.evidence.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.policy.PolicyRule;

/**
 * A rule of a policy.
 *
 * @param number its place in the order, from 1
 * @param condition when it matches
 * @param then what it then advises
 * @param otherwise another outcome in a circumstance
 */
record Rule(
        int number,
        Criterion condition,
        Outcome then,
        @Nullable Otherwise otherwise) {

    /** What is advised instead in a circumstance. */
    record Otherwise(Criterion circumstance, Outcome then) {}

    static Rule of(int number, PolicyRule rule) {
        PolicyRule.Instead instead = rule.instead();
        return new Rule(
                number,
                Criteria.of(rule.when()),
                Outcome.of(rule.then()),
                instead == null ? null : new Otherwise(Criteria.of(instead.when()), Outcome.of(instead.then())));
    }

    boolean holds(Situation situation) {
        return condition.holds().test(situation);
    }

    Outcome outcome(Situation situation) {
        return otherwise != null && otherwise.circumstance().holds().test(situation) ? otherwise.then() : then;
    }

    /** Ids of the events that decided. */
    List<String> trail(Situation situation) {
        Trail trail = condition.trail().apply(situation, new Trail(situation));
        return (otherwise == null ? trail : otherwise.circumstance().trail().apply(situation, trail)).ids();
    }
}
