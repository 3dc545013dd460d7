package se.nyttospar.query.web.effectchain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.nyttospar.events.effectchain.NodeKind;
import se.nyttospar.query.effectchain.ChainDocument;
import se.nyttospar.query.effectchain.EffectChain;

/**
 * Where the steps of a chain stand when it is drawn: a column for each kind, from activities to goals. Lengths are units of the drawing.
 *
 * @param width of the drawing
 */
record Drawing(int width, int height, List<Column> columns, List<Box> boxes, List<Curve> curves) {
    static final int BOX = 190;
    static final int TALL = 74;
    private static final int GAP = 70;
    private static final int SPACE = 18;
    private static final int TOP = 34;
    private static final int LINE = 26;
    private static final int LINES = 3;

    /** The name above a column, at {@code x}. */
    record Column(NodeKind kind, int x) {}

    /** A step with its upper left corner. @param lines its title, broken */
    record Box(ChainDocument.Node node, int x, int y, List<String> lines) {}

    /** A link as the path of a curve. */
    record Curve(String path, BigDecimal contribution, String from, String to) {}

    static Drawing of(ChainDocument chain) {
        Map<NodeKind, List<ChainDocument.Node>> byKind = new EnumMap<>(NodeKind.class);
        chain.nodes()
                .forEach(node -> byKind.computeIfAbsent(node.kind(), _ -> new ArrayList<>())
                        .add(node));
        int tallest = byKind.values().stream().mapToInt(List::size).max().orElse(0);
        int height = TOP + tallest * (TALL + SPACE);
        List<Column> columns = new ArrayList<>();
        Map<String, Box> boxes = new HashMap<>();
        List<Box> inOrder = new ArrayList<>();
        byKind.forEach((kind, nodes) -> {
            int x = 1 + columns.size() * (BOX + GAP);
            columns.add(new Column(kind, x));
            int above = TOP + (height - TOP - nodes.size() * (TALL + SPACE)) / 2;
            for (ChainDocument.Node node : nodes) {
                Box box = new Box(node, x, above, lines(node.title()));
                boxes.put(node.nodeId(), box);
                inOrder.add(box);
                above += TALL + SPACE;
            }
        });
        return new Drawing(
                Math.max(1, columns.size() * (BOX + GAP) - GAP + 2),
                height,
                columns,
                inOrder,
                chain.links().stream().flatMap(link -> curve(link, boxes)).toList());
    }

    private static Stream<Curve> curve(EffectChain.Link link, Map<String, Box> boxes) {
        Box from = boxes.get(link.from());
        Box to = boxes.get(link.to());
        if (from == null || to == null) {
            return Stream.empty();
        }
        int x1 = from.x() + BOX;
        int y1 = from.y() + TALL / 2;
        int y2 = to.y() + TALL / 2;
        int bend = (to.x() - x1) / 2;
        return Stream.of(new Curve(
                "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, x1 + bend, y1, to.x() - bend, y2, to.x() - 6, y2),
                link.contribution(),
                from.node().title(),
                to.node().title()));
    }

    /** At most three lines; what does not fit ends with an ellipsis and is in the table. */
    private static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= LINES) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, LINES));
        first.set(LINES - 1, Objects.requireNonNull(first.get(LINES - 1)) + " …");
        return first;
    }
}
