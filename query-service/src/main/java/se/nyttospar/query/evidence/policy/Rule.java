package se.nyttospar.query.evidence.policy;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule of a policy.
 *
 * @param number its place in the order, from 1
 * @param condition when it matches
 * @param outcome what it then advises
 * @param trail names the events that decided
 */
record Rule(
        int number,
        Predicate<Situation> condition,
        Function<Situation, Outcome> outcome,
        BiFunction<Situation, Trail, Trail> trail) {}
