package se.nyttospar.events.effectchain;

/** One step does not contribute to another any more. */
public record LinkRemoved(String chainId, String from, String to, String reason) implements EffectChainEvent {}
