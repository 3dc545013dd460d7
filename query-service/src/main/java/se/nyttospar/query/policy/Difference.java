package se.nyttospar.query.policy;

import java.time.LocalDate;
import se.nyttospar.query.evidence.policy.Conclusion;

/**
 * An initiative of which two versions of the policy say different things on a day: another outcome, or the same by another rule.
 *
 * @param day the day that was looked at
 * @param position what was known on it
 * @param before what the version says that is compared with
 * @param after what the new version says
 */
public record Difference(String initiativeId, LocalDate day, long position, Conclusion before, Conclusion after) {

    static boolean is(Conclusion before, Conclusion after) {
        return before.outcome() != after.outcome() || before.rule() != after.rule();
    }
}
