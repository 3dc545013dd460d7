package se.nyttospar.command.initiative;

import se.nyttospar.events.initiative.risk.RiskAssessment;

/** What can be asked about an initiative's risks. */
sealed interface RiskCommand extends InitiativeCommand {

    /** State the risks as a whole. */
    record AssessRisks(String initiativeId, RiskAssessment assessment) implements RiskCommand {}

    /** Accept what remains of a risk. */
    record AcceptRisk(String initiativeId, String riskId, String rationale) implements RiskCommand {}
}
