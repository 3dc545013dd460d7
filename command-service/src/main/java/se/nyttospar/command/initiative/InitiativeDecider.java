package se.nyttospar.command.initiative;

import java.util.List;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.initiative.InitiativeState.Unproposed;
import se.nyttospar.command.initiative.ProposalCommand.ProposeInitiative;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.initiative.InitiativeEvent;

/** What happens when something is asked of an initiative: the events, or a refusal. Each concern has a decider of its own. */
public final class InitiativeDecider {

    private InitiativeDecider() {}

    /** @throws Refusal when a rule is broken */
    public static List<InitiativeEvent> decide(
            InitiativeCommand command, InitiativeState state, Circumstances circumstances) {
        return List.copyOf(
                switch (state) {
                    case Unproposed _
                    when command instanceof ProposeInitiative propose -> ProposalDecider.propose(propose);
                    case Unproposed _ -> throw new Refusal(Rule.INITIATIVE_UNKNOWN, command.initiativeId());
                    case Proposed initiative -> decide(command, initiative, circumstances);
                });
    }

    private static List<? extends InitiativeEvent> decide(
            InitiativeCommand command, Proposed initiative, Circumstances circumstances) {
        return switch (command) {
            case ProposalCommand proposal -> ProposalDecider.decide(proposal, initiative, circumstances);
            case CalculationCommand calculation -> CalculationDecider.decide(calculation, initiative, circumstances);
            case RiskCommand risk -> RiskDecider.decide(risk, initiative, circumstances);
            case AiCommand ai -> AiDecider.decide(ai, initiative, circumstances);
            case LedgerCommand note -> LedgerDecider.decide(note, initiative, circumstances);
            case DecisionCommand decision -> DecisionDecider.decide(decision, initiative, circumstances);
        };
    }
}
