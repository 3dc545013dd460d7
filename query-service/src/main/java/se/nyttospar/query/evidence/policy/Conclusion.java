package se.nyttospar.query.evidence.policy;

/**
 * What a policy says of an initiative, without its reasons.
 *
 * @param rule the first rule that matched
 */
public record Conclusion(Outcome outcome, int rule, Confidence confidence) {}
