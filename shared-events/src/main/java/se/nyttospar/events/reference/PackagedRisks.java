package se.nyttospar.events.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.initiative.risk.AlternativeCost;
import se.nyttospar.events.initiative.risk.RiskGrade;
import se.nyttospar.events.initiative.risk.RiskKind;

/**
 * A risk assessment as it is given away: without who owns and who accepted what.
 *
 * @param alternativeRisks of not acting
 * @param alternativeCost of not acting
 */
public record PackagedRisks(
        LocalDate assessedOn,
        List<Assessed> risks,
        List<Assessed> alternativeRisks,
        @Nullable AlternativeCost alternativeCost) {

    /** @param residual after treatment */
    public record Assessed(
            RiskKind kind,
            @FreeText String cause,
            @FreeText String consequence,
            RiskGrade grade,
            @FreeText @Nullable String treatment,
            @Nullable RiskGrade residual) {}
}
