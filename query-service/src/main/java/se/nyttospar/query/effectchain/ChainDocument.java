package se.nyttospar.query.effectchain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.NodeKind;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.spc.Assurance;

/**
 * An effect chain as one document: a graph of steps and links, with what has been measured of the effects that are benefits.
 *
 * @param version number of its last event, for {@code If-Match}
 * @param initiativeId left out for a framework's own chain
 * @param nodes in the order in which they were added
 */
public record ChainDocument(
        String id,
        long version,
        @Nullable String initiativeId,
        String frameworkId,
        String title,
        List<Node> nodes,
        List<EffectChain.Link> links) {

    /** @param measured left out for a step that no benefit measures, and while nothing is known of the benefit */
    public record Node(
            String nodeId,
            NodeKind kind,
            String title,
            @Nullable String benefitId,
            @Nullable String goalId,
            @Nullable Measured measured) {}

    /**
     * How a benefit stands.
     *
     * @param attained share of the way from baseline to target; left out where too few people are behind a value
     */
    public record Measured(
            boolean retired,
            Variation variation,
            Trajectory trajectory,
            @Nullable BigDecimal attained,
            Assurance assurance,
            Freshness freshness,
            boolean suppressed) {

        static @Nullable Measured of(@Nullable Judgement benefit, boolean hidden) {
            var evidence = benefit == null ? null : benefit.evidence();
            return benefit == null || evidence == null
                    ? null
                    : new Measured(
                            benefit.retired(),
                            evidence.variation(),
                            evidence.trajectory(),
                            hidden ? null : evidence.progress().attained(),
                            evidence.assurance(),
                            evidence.freshness(),
                            hidden);
        }
    }

    /** @param measured how the benefits of the chain stand, by id */
    static ChainDocument of(EffectChain chain, Map<String, Measured> measured) {
        return new ChainDocument(
                chain.id(),
                chain.version(),
                chain.initiativeId(),
                chain.frameworkId(),
                chain.title(),
                chain.nodes().stream().map(node -> node(node, measured)).toList(),
                chain.links());
    }

    private static Node node(ChainNode node, Map<String, Measured> measured) {
        return new Node(
                node.nodeId(),
                node.kind(),
                node.title(),
                node.benefitId(),
                node.goalId(),
                node.benefitId() == null ? null : measured.get(node.benefitId()));
    }
}
