package se.nyttospar.events.initiative.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk assessment as a whole.
 *
 * @param assessedOn the day it describes
 * @param risks of acting
 * @param alternativeRisks of not acting
 * @param alternativeCost of not acting
 */
public record RiskAssessment(
        LocalDate assessedOn,
        List<Risk> risks,
        List<Risk> alternativeRisks,
        @Nullable AlternativeCost alternativeCost) {}
