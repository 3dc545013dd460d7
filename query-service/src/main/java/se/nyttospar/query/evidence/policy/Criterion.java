package se.nyttospar.query.evidence.policy;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What a word of the policy means.
 *
 * @param holds whether it is true of a situation
 * @param trail names the events that make it so
 */
record Criterion(Predicate<Situation> holds, BiFunction<Situation, Trail, Trail> trail) {

    Criterion(Predicate<Situation> holds) {
        this(holds, (_, trail) -> trail);
    }
}
