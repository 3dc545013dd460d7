package se.nyttospar.query.web.effectchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.effectchain.NodeKind;
import se.nyttospar.query.effectchain.ChainDocument;
import se.nyttospar.query.effectchain.EffectChain;

class DrawingTest {
    private static ChainDocument.Node node(String id, NodeKind kind, String title) {
        return new ChainDocument.Node(id, kind, title, null, null, null);
    }

    private static ChainDocument chain(List<ChainDocument.Node> nodes, EffectChain.Link... links) {
        return new ChainDocument("kedja", 1, null, "norrbotten", "Kedja", nodes, List.of(links));
    }

    @Test
    void stands_steps_in_columns_by_kind_without_overlap() {
        Drawing drawing = Drawing.of(chain(
                List.of(
                        node("g", NodeKind.GOAL, "Mål"),
                        node("a1", NodeKind.ACTIVITY, "Utbilda"),
                        node("a2", NodeKind.ACTIVITY, "Köpa in"),
                        node("e", NodeKind.EFFECT, "Kortare väntan")),
                new EffectChain.Link("a1", "e", BigDecimal.ONE),
                new EffectChain.Link("e", "g", BigDecimal.ONE)));

        assertThat(drawing.columns())
                .extracting(Drawing.Column::kind)
                .containsExactly(NodeKind.ACTIVITY, NodeKind.EFFECT, NodeKind.GOAL);
        assertThat(drawing.columns()).extracting(Drawing.Column::x).isSorted();
        assertThat(drawing.boxes())
                .allMatch(
                        box -> box.x() + Drawing.BOX <= drawing.width() && box.y() + Drawing.TALL <= drawing.height());
        List<Drawing.Box> first = drawing.boxes().stream()
                .filter(box -> box.node().kind() == NodeKind.ACTIVITY)
                .toList();
        assertThat(first.get(1).y()).isGreaterThanOrEqualTo(first.get(0).y() + Drawing.TALL);
        assertThat(drawing.curves()).hasSize(2);
    }

    @Test
    void breaks_long_titles_and_says_that_there_is_more() {
        Drawing drawing = Drawing.of(
                chain(
                        List.of(
                                node(
                                        "a",
                                        NodeKind.ACTIVITY,
                                        "Fler patienter med hjärtsvikt följs hemma med digitalt stöd av en sjuksköterska som ringer upp varje vecka"))));
        assertThat(drawing.boxes().getFirst().lines())
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void draws_nothing_of_a_link_whose_end_is_gone() {
        assertThat(Drawing.of(chain(
                                List.of(node("a", NodeKind.ACTIVITY, "A")),
                                new EffectChain.Link("a", "gone", BigDecimal.ONE)))
                        .curves())
                .isEmpty();
    }
}
