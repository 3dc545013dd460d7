package se.nyttospar.events.effectchain;

/** A step was removed, and every link from and to it. */
public record NodeRemoved(String chainId, String nodeId, String reason) implements EffectChainEvent {}
