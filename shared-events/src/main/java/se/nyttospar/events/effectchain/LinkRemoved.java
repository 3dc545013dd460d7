package se.nyttospar.events.effectchain;

import se.nyttospar.events.FreeText;

/** One step does not contribute to another any more. */
public record LinkRemoved(
        String chainId, String from, String to, @FreeText String reason) implements EffectChainEvent {}
