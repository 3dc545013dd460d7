package se.nyttospar.query.initiative;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.risk.Risk;

/**
 * A risk as it is shown.
 *
 * @param accepted who accepted what remains of it, and why; left out when nobody has
 */
public record RiskAnswer(Risk risk, @Nullable Accepted accepted) {

    /** @param by pseudonymous id */
    public record Accepted(String by, String rationale) {}

    static RiskAnswer of(Risk risk, Statements statements) {
        var acceptance = statements.accepted().get(risk.riskId());
        return new RiskAnswer(
                risk,
                acceptance == null
                        ? null
                        : new Accepted(acceptance.what().by(), acceptance.what().rationale()));
    }
}
