package se.nyttospar.events.initiative.risk;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * Something that may go wrong.
 *
 * @param riskId unique within the assessment
 * @param grade before treatment
 * @param treatment what is done about it
 * @param owner pseudonymous id of whoever answers for the treatment
 * @param residual after treatment; the grade before it counts when missing
 */
public record Risk(
        String riskId,
        RiskKind kind,
        @FreeText String cause,
        @FreeText String consequence,
        RiskGrade grade,
        @FreeText @Nullable String treatment,
        @FreeText @Nullable String owner,
        @Nullable RiskGrade residual) {

    /** What counts: after treatment when that was graded, otherwise before it. */
    public RiskGrade remaining() {
        return residual == null ? grade : residual;
    }
}
