package se.nyttospar.command.initiative;

import se.nyttospar.command.request.Command;
import se.nyttospar.events.initiative.InitiativeEvent;

/** What can be asked of an initiative. */
public sealed interface InitiativeCommand extends Command
        permits ProposalCommand, CalculationCommand, RiskCommand, AiCommand, LedgerCommand, DecisionCommand {

    String initiativeId();

    @Override
    default String stream() {
        return InitiativeEvent.FAMILY + ':' + initiativeId();
    }
}
