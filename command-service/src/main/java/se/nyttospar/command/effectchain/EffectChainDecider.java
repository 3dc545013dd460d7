package se.nyttospar.command.effectchain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.effectchain.EffectChainCommand.AddNode;
import se.nyttospar.command.effectchain.EffectChainCommand.LinkNodes;
import se.nyttospar.command.effectchain.EffectChainCommand.OpenChain;
import se.nyttospar.command.effectchain.EffectChainCommand.RemoveLink;
import se.nyttospar.command.effectchain.EffectChainCommand.RemoveNode;
import se.nyttospar.command.effectchain.EffectChainState.Opened;
import se.nyttospar.command.effectchain.EffectChainState.Unopened;
import se.nyttospar.command.refusal.Numbers;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.effectchain.LinkRemoved;
import se.nyttospar.events.effectchain.NodeAdded;
import se.nyttospar.events.effectchain.NodeKind;
import se.nyttospar.events.effectchain.NodeRemoved;
import se.nyttospar.events.effectchain.NodesLinked;
import se.nyttospar.events.framework.GoalFramework;

/** What happens when something is asked of an effect chain: the events, or a refusal. */
public final class EffectChainDecider {

    private static final int MOST_NODES = 500;
    private static final int MOST_LINKS = 2000;

    private EffectChainDecider() {}

    /** @throws Refusal when a rule is broken */
    public static List<EffectChainEvent> decide(
            EffectChainCommand command, EffectChainState state, Circumstances circumstances) {
        return switch (command) {
            case OpenChain open -> open(open, state, circumstances);
            case AddNode add -> add(add, opened(command, state, circumstances));
            case RemoveNode remove -> remove(remove, opened(command, state, circumstances), circumstances);
            case LinkNodes link -> link(link, opened(command, state, circumstances), circumstances);
            case RemoveLink remove -> remove(remove, opened(command, state, circumstances), circumstances);
        };
    }

    private static List<EffectChainEvent> open(OpenChain command, EffectChainState state, Circumstances circumstances) {
        var wanted = new EffectChainOpened(
                command.chainId(), command.initiativeId(), command.frameworkId(), command.title());
        if (state instanceof Opened known) {
            if (known.opened().equals(wanted)) {
                return List.of();
            }
            throw new Refusal(Rule.EFFECT_CHAIN_EXISTS, command.chainId());
        }
        checkRole(wanted, circumstances);
        if (command.initiativeId() != null && !command.initiativeKnown()) {
            throw new Refusal(Rule.INITIATIVE_UNKNOWN, command.initiativeId());
        }
        if (command.framework() == null) {
            throw new Refusal(Rule.FRAMEWORK_UNKNOWN, command.frameworkId());
        }
        return List.of(wanted);
    }

    private static List<EffectChainEvent> add(AddNode command, Opened chain) {
        ChainNode node = command.node();
        ChainNode known = chain.nodes().get(node.nodeId());
        if (node.equals(known)) {
            return List.of();
        }
        if (known != null) {
            throw new Refusal(Rule.CHAIN_NODE_EXISTS, node.nodeId());
        }
        if (chain.nodes().size() >= MOST_NODES) {
            throw new Refusal(Rule.CHAIN_TOO_LARGE, MOST_NODES, MOST_LINKS);
        }
        if (node.benefitId() != null && node.kind() != NodeKind.EFFECT) {
            throw new Refusal(Rule.CHAIN_REFERENCE_MISPLACED, "benefitId", NodeKind.EFFECT);
        }
        if (node.goalId() != null && node.kind() != NodeKind.GOAL) {
            throw new Refusal(Rule.CHAIN_REFERENCE_MISPLACED, "goalId", NodeKind.GOAL);
        }
        if (node.benefitId() != null && !command.benefitKnown()) {
            throw new Refusal(Rule.BENEFIT_UNKNOWN, node.benefitId());
        }
        if (node.goalId() != null && !names(command.framework(), node.goalId())) {
            throw new Refusal(Rule.GOAL_UNKNOWN, node.goalId(), chain.opened().frameworkId());
        }
        return List.of(new NodeAdded(command.chainId(), node));
    }

    private static boolean names(@Nullable GoalFramework framework, String goal) {
        return framework != null
                && Stream.concat(
                                framework.effectGoals().stream().map(GoalFramework.EffectGoal::id),
                                framework.perspectives().stream()
                                        .flatMap(perspective -> perspective.goals().stream())
                                        .map(GoalFramework.StrategicGoal::id))
                        .anyMatch(goal::equals);
    }

    private static List<EffectChainEvent> remove(RemoveNode command, Opened chain, Circumstances circumstances) {
        circumstances.requireExpectedVersion();
        node(chain, command.nodeId());
        return List.of(new NodeRemoved(command.chainId(), command.nodeId(), command.reason()));
    }

    private static List<EffectChainEvent> link(LinkNodes command, Opened chain, Circumstances circumstances) {
        ChainNode from = node(chain, command.from());
        ChainNode to = node(chain, command.to());
        BigDecimal contribution = command.contribution();
        Numbers.check("contribution", contribution);
        if (contribution.signum() <= 0 || contribution.compareTo(BigDecimal.ONE) > 0) {
            throw new Refusal(Rule.CONTRIBUTION_OUT_OF_RANGE);
        }
        BigDecimal known = chain.contribution(command.from(), command.to());
        if (known != null && known.compareTo(contribution) == 0) {
            return List.of();
        }
        if (known != null) {
            circumstances.requireExpectedVersion();
        } else {
            checkNew(command, chain, from, to);
        }
        return List.of(new NodesLinked(command.chainId(), command.from(), command.to(), contribution));
    }

    private static void checkNew(LinkNodes command, Opened chain, ChainNode from, ChainNode to) {
        List<String> circle = CycleRules.closedBy(command.from(), command.to(), chain::after);
        if (!circle.isEmpty()) {
            throw new Refusal(Rule.EFFECT_CHAIN_CYCLE, String.join(" → ", circle));
        }
        if (from.kind().compareTo(to.kind()) > 0) {
            throw new Refusal(Rule.CHAIN_LINK_BACKWARDS, from.kind(), to.kind());
        }
        if (chain.size() >= MOST_LINKS) {
            throw new Refusal(Rule.CHAIN_TOO_LARGE, MOST_NODES, MOST_LINKS);
        }
    }

    private static List<EffectChainEvent> remove(RemoveLink command, Opened chain, Circumstances circumstances) {
        circumstances.requireExpectedVersion();
        if (chain.contribution(command.from(), command.to()) == null) {
            throw new Refusal(Rule.CHAIN_LINK_UNKNOWN, command.from(), command.to());
        }
        return List.of(new LinkRemoved(command.chainId(), command.from(), command.to(), command.reason()));
    }

    private static ChainNode node(Opened chain, String id) {
        ChainNode node = chain.nodes().get(id);
        if (node == null) {
            throw new Refusal(Rule.CHAIN_NODE_UNKNOWN, id);
        }
        return node;
    }

    private static Opened opened(EffectChainCommand command, EffectChainState state, Circumstances circumstances) {
        return switch (state) {
            case Unopened _ -> throw new Refusal(Rule.EFFECT_CHAIN_UNKNOWN, command.chainId());
            case Opened opened -> {
                checkRole(opened.opened(), circumstances);
                yield opened;
            }
        };
    }

    /** A framework's chain is the region's, not an initiative's. */
    private static void checkRole(EffectChainOpened chain, Circumstances circumstances) {
        if (chain.initiativeId() == null && !circumstances.actor().roles().contains(Role.ADMIN)) {
            throw new Refusal(Rule.ROLE_MISSING);
        }
    }
}
