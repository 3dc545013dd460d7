package se.nyttospar.query.effectchain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.nyttospar.query.words.Labels;
import se.nyttospar.query.words.Language;

/** An effect chain as text that Graphviz draws. What stands is said in words, not in colour. */
final class Graphviz {

    private Graphviz() {}

    static String of(ChainDocument chain, Language language) {
        StringBuilder dot = new StringBuilder(
                "digraph %s {\n  label=%s;\n  rankdir=LR;\n".formatted(quoted(chain.id()), quoted(chain.title())));
        dot.append("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
        dot.append("  edge [fontname=\"sans-serif\"];\n");
        for (ChainDocument.Node node : chain.nodes()) {
            dot.append("  %s [label=%s];\n".formatted(quoted(node.nodeId()), quoted(label(node, language))));
        }
        for (EffectChain.Link link : chain.links()) {
            dot.append("  %s -> %s [label=%s];\n"
                    .formatted(
                            quoted(link.from()),
                            quoted(link.to()),
                            quoted(link.contribution().stripTrailingZeros().toPlainString())));
        }
        return dot.append("}\n").toString();
    }

    private static String label(ChainDocument.Node node, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(node.title());
        lines.add("(%s)".formatted(String.valueOf(Labels.of(node.kind(), language))));
        ChainDocument.Measured measured = node.measured();
        if (measured != null) {
            String variation = String.valueOf(Labels.of(measured.variation(), language));
            BigDecimal attained = measured.attained();
            lines.add(
                    attained == null
                            ? variation
                            : "%s, %s %%".formatted(variation, percent(attained).toPlainString()));
        }
        return String.join("\n", lines);
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    }

    /** A quoted string of DOT: a quotation mark or backslash in a title ends nothing. */
    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                + '"';
    }
}
