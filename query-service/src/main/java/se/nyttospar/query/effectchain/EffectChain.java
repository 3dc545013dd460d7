package se.nyttospar.query.effectchain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.effectchain.LinkRemoved;
import se.nyttospar.events.effectchain.NodeAdded;
import se.nyttospar.events.effectchain.NodeRemoved;
import se.nyttospar.events.effectchain.NodesLinked;

/**
 * An effect chain as one document.
 *
 * @param version number of its last event, for {@code If-Match}
 * @param initiativeId left out for a framework's own chain
 * @param nodes in the order in which they were added
 */
public record EffectChain(
        String id,
        long version,
        @Nullable String initiativeId,
        String frameworkId,
        String title,
        List<ChainNode> nodes,
        List<Link> links) {

    /** @param contribution share of what happens at {@code to} that comes from {@code from}, above 0, at most 1 */
    public record Link(String from, String to, BigDecimal contribution) {}

    /** An event in its place. */
    public record Recorded(long sequence, EffectChainEvent event) {}

    private record Ends(String from, String to) {}

    /** @param events all of one chain, in order; the first opens it */
    static EffectChain of(List<Recorded> events) {
        if (!(events.getFirst().event() instanceof EffectChainOpened opened)) {
            throw new IllegalArgumentException("A chain begins by being opened: " + events.getFirst());
        }
        SequencedMap<String, ChainNode> nodes = new LinkedHashMap<>();
        SequencedMap<Ends, Link> links = new LinkedHashMap<>();
        for (Recorded recorded : events) {
            switch (recorded.event()) {
                case EffectChainOpened _ -> {}
                case NodeAdded e -> nodes.put(e.node().nodeId(), e.node());
                case NodeRemoved e -> {
                    nodes.remove(e.nodeId());
                    links.keySet()
                            .removeIf(ends ->
                                    ends.from().equals(e.nodeId()) || ends.to().equals(e.nodeId()));
                }
                case NodesLinked e ->
                    links.put(new Ends(e.from(), e.to()), new Link(e.from(), e.to(), e.contribution()));
                case LinkRemoved e -> links.remove(new Ends(e.from(), e.to()));
            }
        }
        return new EffectChain(
                opened.chainId(),
                events.getLast().sequence(),
                opened.initiativeId(),
                opened.frameworkId(),
                opened.title(),
                List.copyOf(nodes.values()),
                List.copyOf(links.values()));
    }
}
