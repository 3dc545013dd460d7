package se.nyttospar.events.effectchain;

/** A step was added. */
public record NodeAdded(String chainId, ChainNode node) implements EffectChainEvent {}
