package se.nyttospar.events.effectchain;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * The chain of an initiative, or of a whole goal framework, was begun. Each has at most one.
 *
 * @param initiativeId the initiative whose chain it is, or none when it is a framework's
 * @param frameworkId the goal framework that goals are named in
 */
public record EffectChainOpened(
        String chainId,
        @Nullable String initiativeId,
        String frameworkId,
        @FreeText String title) implements EffectChainEvent {}
