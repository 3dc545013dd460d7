package se.nyttospar.query.effectchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.effectchain.NodeKind;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.spc.Assurance;
import se.nyttospar.query.words.Language;

class GraphvizTest {

    @Test
    void draws_steps_and_links_and_says_in_words_how_effects_stand() {
        var measured = new ChainDocument.Measured(
                false,
                Variation.IMPROVED_SUSTAINED,
                Trajectory.ON_TRACK,
                new BigDecimal("0.624"),
                Assurance.NA,
                Freshness.FRESH,
                false);
        var chain = new ChainDocument(
                "c",
                3,
                null,
                "f",
                "Kedjan \"ett\"",
                List.of(
                        new ChainDocument.Node("kurs", NodeKind.ACTIVITY, "Kurs\\slut\"", null, null, null),
                        new ChainDocument.Node("kortare", NodeKind.EFFECT, "Kortare", "b1", null, measured)),
                List.of(new EffectChain.Link("kurs", "kortare", new BigDecimal("0.70"))));

        assertThat(Graphviz.of(chain, Language.SV)).isEqualTo("""
                digraph "c" {
                  label="Kedjan \\"ett\\"";
                  rankdir=LR;
                  node [shape=box, style=rounded, fontname="sans-serif"];
                  edge [fontname="sans-serif"];
                  "kurs" [label="Kurs\\\\slut\\"\\n(Aktivitet)"];
                  "kortare" [label="Kortare\\n(Effekt)\\nVaraktigt bättre, 62 %"];
                  "kurs" -> "kortare" [label="0.7"];
                }
                """);
        assertThat(Graphviz.of(chain, Language.EN)).contains("Better, sustained, 62 %");
    }
}
