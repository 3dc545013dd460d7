package se.nyttospar.events.initiative;

import java.time.LocalDate;

/**
 * The recommendation that a decision answers, so that it can be computed again.
 *
 * @param rule number of the policy rule that gave it
 * @param policyVersion version of the policy
 * @param position position in the event log that was known
 * @param day day that it was computed for
 */
public record AnsweredRecommendation(
        RecommendedOutcome outcome, int rule, int policyVersion, long position, LocalDate day) {}
