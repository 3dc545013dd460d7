package se.nyttospar.command.effectchain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.framework.GoalFramework;

/** What can be asked of an effect chain. */
public sealed interface EffectChainCommand extends Command {

    String chainId();

    @Override
    default String stream() {
        return EffectChainEvent.FAMILY + ':' + chainId();
    }

    /**
     * Begin the chain of an initiative, or of a whole framework.
     *
     * @param initiativeKnown whether the initiative was found
     * @param framework the goal framework that was found
     */
    record OpenChain(
            String chainId,
            @Nullable String initiativeId,
            String frameworkId,
            String title,
            boolean initiativeKnown,
            @Nullable GoalFramework framework)
            implements EffectChainCommand {}

    /**
     * Add a step.
     *
     * @param benefitKnown whether the benefit that it names was found
     * @param framework the chain's goal framework, when the chain was found
     */
    record AddNode(
            String chainId,
            ChainNode node,
            boolean benefitKnown,
            @Nullable GoalFramework framework) implements EffectChainCommand {}

    /** Remove a step and its links. */
    record RemoveNode(String chainId, String nodeId, String reason) implements EffectChainCommand {}

    /** Say how much one step contributes to another. */
    record LinkNodes(String chainId, String from, String to, BigDecimal contribution) implements EffectChainCommand {}

    /** One step does not contribute to another any more. */
    record RemoveLink(String chainId, String from, String to, String reason) implements EffectChainCommand {}
}
