package se.nyttospar.command.initiative;

import org.jspecify.annotations.Nullable;
import se.nyttospar.command.forum.DecidingForum;

/**
 * What was found of what a decision refers to.
 *
 * @param policyRules rules of the policy version that gave the answered recommendation, numbered from 1; null when there is no such version
 * @param logEnd position of the last event that there is
 */
record DecisionGrounds(DecidingForum forum, @Nullable Integer policyRules, long logEnd) {}
