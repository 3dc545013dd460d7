package se.nyttospar.events.initiative;

import se.nyttospar.events.DomainEvent;

/** What happens to an initiative. */
public sealed interface InitiativeEvent extends DomainEvent
        permits ProposalEvent, CalculationEvent, RiskEvent, AiEvent, LedgerEvent, DecisionEvent, TextRedacted {

    String FAMILY = "initiative";

    String initiativeId();

    @Override
    default String stream() {
        return FAMILY + ':' + initiativeId();
    }
}
