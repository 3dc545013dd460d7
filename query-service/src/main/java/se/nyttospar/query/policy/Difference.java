package se.nyttospar.query.policy;

import java.time.LocalDate;
import se.nyttospar.query.evidence.policy.Conclusion;
import se.nyttospar.query.evidence.policy.Confidence;
import se.nyttospar.query.evidence.policy.Outcome;

/**
 * An initiative of which two versions of the policy say different things on a day: another outcome, or the same by another rule.
 *
 * @param day the day that was looked at
 * @param position what was known on it
 * @param beforeOutcome what the version says that is compared with
 * @param afterOutcome what the new version says
 */
record Difference(
        String initiativeId,
        LocalDate day,
        long position,
        Outcome beforeOutcome,
        int beforeRule,
        Confidence beforeConfidence,
        Outcome afterOutcome,
        int afterRule,
        Confidence afterConfidence) {

    static boolean is(Conclusion before, Conclusion after) {
        return before.outcome() != after.outcome() || before.rule() != after.rule();
    }

    static Difference of(String initiativeId, LocalDate day, long position, Conclusion before, Conclusion after) {
        return new Difference(
                initiativeId,
                day,
                position,
                before.outcome(),
                before.rule(),
                before.confidence(),
                after.outcome(),
                after.rule(),
                after.confidence());
    }
}
