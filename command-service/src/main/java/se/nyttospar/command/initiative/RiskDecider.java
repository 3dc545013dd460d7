package se.nyttospar.command.initiative;

import java.util.List;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.initiative.RiskCommand.AcceptRisk;
import se.nyttospar.command.initiative.RiskCommand.AssessRisks;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.initiative.RiskAccepted;
import se.nyttospar.events.initiative.RiskEvent;
import se.nyttospar.events.initiative.RisksAssessed;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;

/** Decides about an initiative's risks. */
final class RiskDecider {

    private RiskDecider() {}

    static List<RiskEvent> decide(RiskCommand command, Proposed initiative, Circumstances circumstances) {
        InitiativeRules.checkOpen(initiative);
        return switch (command) {
            case AssessRisks assess -> assess(assess, initiative, circumstances);
            case AcceptRisk accept -> accept(accept, initiative, circumstances);
        };
    }

    private static List<RiskEvent> assess(AssessRisks command, Proposed initiative, Circumstances circumstances) {
        InitiativeRules.checkPast(command.assessment().assessedOn(), circumstances.today());
        List<Reason> faults = RiskRules.faults(command.assessment());
        if (!faults.isEmpty()) {
            throw new Refusal(Rule.RISK_ASSESSMENT_INVALID, faults, faults.size());
        }
        RiskAssessment before = initiative.risks().assessment();
        if (before != null && SameFact.same(before, command.assessment())) {
            return List.of();
        }
        if (before != null) {
            circumstances.requireExpectedVersion();
        }
        return List.of(new RisksAssessed(command.initiativeId(), command.assessment()));
    }

    private static List<RiskEvent> accept(AcceptRisk command, Proposed initiative, Circumstances circumstances) {
        Risk risk = initiative
                .risks()
                .risk(command.riskId())
                .orElseThrow(() -> new Refusal(Rule.RISK_UNKNOWN, command.riskId()));
        Actor actor = circumstances.actor();
        if (actor.is(risk.owner()) || initiative.owners().include(actor)) {
            throw new Refusal(Rule.RISK_ACCEPTED_BY_OWNER);
        }
        return initiative.risks().isAccepted(risk)
                ? List.of()
                : List.of(new RiskAccepted(command.initiativeId(), command.riskId(), command.rationale()));
    }
}
