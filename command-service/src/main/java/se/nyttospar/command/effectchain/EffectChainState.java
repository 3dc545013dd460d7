package se.nyttospar.command.effectchain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.effectchain.LinkRemoved;
import se.nyttospar.events.effectchain.NodeAdded;
import se.nyttospar.events.effectchain.NodeRemoved;
import se.nyttospar.events.effectchain.NodesLinked;

/** What the next decision about an effect chain needs to know. */
public sealed interface EffectChainState {

    /** Nobody has begun it. */
    record Unopened() implements EffectChainState {}

    /**
     * It is there.
     *
     * @param nodes by id
     * @param links contribution by where a link comes from and leads to
     */
    record Opened(EffectChainOpened opened, PMap<String, ChainNode> nodes, PMap<String, PMap<String, BigDecimal>> links)
            implements EffectChainState {

        Set<String> after(String node) {
            return linksFrom(node).keySet();
        }

        @Nullable
        BigDecimal contribution(String from, String to) {
            return linksFrom(from).get(to);
        }

        int size() {
            return links.values().stream().mapToInt(Map::size).sum();
        }

        private PMap<String, BigDecimal> linksFrom(String node) {
            return links.getOrDefault(node, HashTreePMap.empty());
        }

        private Opened with(ChainNode node) {
            return new Opened(opened, nodes.plus(node.nodeId(), node), links);
        }

        private Opened without(String node) {
            PMap<String, PMap<String, BigDecimal>> left = links.minus(node);
            for (var from : left.entrySet()) {
                left = left.plus(from.getKey(), from.getValue().minus(node));
            }
            return new Opened(opened, nodes.minus(node), left);
        }

        private Opened with(NodesLinked link) {
            return new Opened(
                    opened,
                    nodes,
                    links.plus(link.from(), linksFrom(link.from()).plus(link.to(), link.contribution())));
        }

        private Opened without(LinkRemoved link) {
            return new Opened(
                    opened,
                    nodes,
                    links.plus(link.from(), linksFrom(link.from()).minus(link.to())));
        }
    }

    /** The state after an event. */
    static EffectChainState evolve(EffectChainState state, EffectChainEvent event) {
        if (event instanceof EffectChainOpened opened) {
            return new Opened(opened, HashTreePMap.empty(), HashTreePMap.empty());
        }
        return state instanceof Opened opened ? evolve(opened, event) : state;
    }

    private static EffectChainState evolve(Opened state, EffectChainEvent event) {
        return switch (event) {
            case EffectChainOpened _ -> state;
            case NodeAdded added -> state.with(added.node());
            case NodeRemoved removed -> state.without(removed.nodeId());
            case NodesLinked linked -> state.with(linked);
            case LinkRemoved removed -> state.without(removed);
        };
    }
}
