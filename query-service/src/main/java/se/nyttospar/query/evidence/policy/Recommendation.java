package se.nyttospar.query.evidence.policy;

import java.util.List;
import java.util.Set;

/**
 * Advice with its reasons. People decide, and may deviate with a reason; it says that a change happened, not why.
 *
 * @param policyVersion the version of the policy that advised
 * @param asOf the position and the day that it holds for
 * @param ifResumed the initiative is paused; this is what would follow if it were resumed
 * @param rule the first rule that matched
 * @param inputs every input with its value
 * @param rules every rule with true or false
 * @param decidingEvents ids of the events that decided it
 * @param change what would change it
 * @param unmet the conditions for scaling up that do not hold
 */
public record Recommendation(
        String initiativeId,
        int policyVersion,
        AsOf asOf,
        boolean ifResumed,
        Outcome outcome,
        int rule,
        Confidence confidence,
        Situation inputs,
        List<RuleResult> rules,
        List<String> decidingEvents,
        Change change,
        List<ScaleUpCondition.Unmet> unmet) {

    /** The same advice without the figures of some benefits: what they say is kept, what they are is not. */
    public Recommendation withoutFiguresOf(Set<String> benefits) {
        return benefits.isEmpty()
                ? this
                : new Recommendation(
                        initiativeId,
                        policyVersion,
                        asOf,
                        ifResumed,
                        outcome,
                        rule,
                        confidence,
                        inputs.withoutFiguresOf(benefits),
                        rules,
                        decidingEvents,
                        change,
                        unmet);
    }
}
