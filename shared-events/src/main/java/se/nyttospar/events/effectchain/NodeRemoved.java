package se.nyttospar.events.effectchain;

import se.nyttospar.events.FreeText;

/** A step was removed, and every link from and to it. */
public record NodeRemoved(
        String chainId, String nodeId, @FreeText String reason) implements EffectChainEvent {}
