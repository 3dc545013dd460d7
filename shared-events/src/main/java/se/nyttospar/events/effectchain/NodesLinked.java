package se.nyttospar.events.effectchain;

import java.math.BigDecimal;

/**
 * One step contributes to another; replaces what was said of the same two before.
 *
 * @param contribution share of what happens at {@code to} that comes from {@code from}, above 0, at most 1
 */
public record NodesLinked(String chainId, String from, String to, BigDecimal contribution)
        implements EffectChainEvent {}
