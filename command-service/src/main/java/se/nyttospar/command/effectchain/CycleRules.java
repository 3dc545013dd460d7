package se.nyttospar.command.effectchain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Finds the circle that a new link would close. */
final class CycleRules {

    private CycleRules() {}

    /**
     * The circle, from {@code from} over the new link back to {@code from}; empty when the link closes none. The shortest there is.
     *
     * @param after where the links of a node lead
     */
    static List<String> closedBy(String from, String to, Function<String, Set<String>> after) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(to));
        cameFrom.put(to, from);
        while (!waiting.isEmpty()) {
            String node = waiting.remove();
            if (node.equals(from)) {
                return circle(from, to, cameFrom);
            }
            for (String next : after.apply(node)) {
                if (cameFrom.putIfAbsent(next, node) == null) {
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> circle(String from, String to, Map<String, String> cameFrom) {
        LinkedList<String> circle = new LinkedList<>(List.of(from));
        for (String node = from; !node.equals(to); ) {
            node = Objects.requireNonNull(cameFrom.get(node));
            circle.addFirst(node);
        }
        circle.addFirst(from);
        return circle;
    }
}
