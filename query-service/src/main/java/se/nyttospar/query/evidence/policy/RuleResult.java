package se.nyttospar.query.evidence.policy;

/**
 * Whether a rule matches, whatever the rules before it say.
 *
 * @param number of the rule
 * @param holds whether its condition is true
 * @param outcome what it would advise if it were the first to match
 */
public record RuleResult(int number, boolean holds, Outcome outcome) {}
