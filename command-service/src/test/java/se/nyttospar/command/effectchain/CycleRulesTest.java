package se.nyttospar.command.effectchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links drawn at random: the rule agrees with taking the graph apart from its ends, which is another way to tell. */
class CycleRulesTest {

    private static final int NODES = 8;

    static List<Long> seeds() {
        return new Random(20260615).longs(200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_link_is_taken_exactly_when_the_graph_stays_without_circle(long seed) {
        Random random = new Random(seed);
        Map<String, Set<String>> links = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            String from = "n" + random.nextInt(NODES);
            String to = "n" + random.nextInt(NODES);
            List<String> circle = CycleRules.closedBy(from, to, node -> links.getOrDefault(node, Set.of()));
            Map<String, Set<String>> after = with(links, from, to);

            assertThat(circle.isEmpty()).isEqualTo(comesApart(after));
            if (circle.isEmpty()) {
                links.putAll(after);
            } else {
                assertThat(circle).startsWith(from).endsWith(from);
                for (int step = 0; step + 1 < circle.size(); step++) {
                    assertThat(after.get(circle.get(step))).contains(circle.get(step + 1));
                }
            }
        }
    }

    private static Map<String, Set<String>> with(Map<String, Set<String>> links, String from, String to) {
        Map<String, Set<String>> after = new HashMap<>();
        links.forEach((node, next) -> after.put(node, new HashSet<>(next)));
        after.computeIfAbsent(from, _ -> new HashSet<>()).add(to);
        return after;
    }

    /** Takes away nodes that lead nowhere until nothing is left, or only circles. */
    private static boolean comesApart(Map<String, Set<String>> links) {
        Map<String, Set<String>> left = new HashMap<>(links);
        boolean smaller = true;
        while (smaller) {
            Set<String> ends = new HashSet<>();
            left.forEach((node, next) -> {
                if (next.stream().noneMatch(left::containsKey)) {
                    ends.add(node);
                }
            });
            smaller = left.keySet().removeAll(ends);
        }
        return left.isEmpty();
    }
}
