package se.nyttospar.events.effectchain;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * One step on the way to a goal.
 *
 * @param nodeId its id within the chain
 * @param benefitId the benefit that measures an effect, where one does
 * @param goalId the goal of the framework that a goal node stands for
 */
public record ChainNode(
        String nodeId,
        NodeKind kind,
        @FreeText String title,
        @Nullable String benefitId,
        @Nullable String goalId) {}
