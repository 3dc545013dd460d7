package se.nyttospar.events.effectchain;

import se.nyttospar.events.DomainEvent;

/** What happens to an effect chain. */
public sealed interface EffectChainEvent extends DomainEvent
        permits EffectChainOpened, NodeAdded, NodeRemoved, NodesLinked, LinkRemoved {

    String FAMILY = "effect-chain";

    String chainId();

    @Override
    default String stream() {
        return FAMILY + ':' + chainId();
    }
}
