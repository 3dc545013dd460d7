package se.nyttospar.query.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nyttospar.query.benefit.Suppression.Cell;

class SuppressionTest {
    private static final int SMALLEST = 10;
    private static final long PRIME = 1_000_000_007L;

    private static Cell part(String id, String total, int count) {
        return new Cell(id, total, BigDecimal.valueOf(count), count < SMALLEST, false);
    }

    private static Cell total(String id, boolean fixed) {
        return new Cell(id, null, null, false, fixed);
    }

    @Test
    void hides_nothing_where_enough_are_behind_everything() {
        assertThat(Suppression.hidden(List.of(total("r", false), part("a", "r", 10), part("b", "r", 11))))
                .isEmpty();
    }

    @Test
    void hides_the_smallest_of_the_others_with_a_single_small_part() {
        assertThat(Suppression.hidden(
                        List.of(total("r", false), part("a", "r", 3), part("b", "r", 40), part("c", "r", 30))))
                .containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void two_small_parts_keep_each_other_hidden() {
        assertThat(Suppression.hidden(
                        List.of(total("r", false), part("a", "r", 3), part("b", "r", 4), part("c", "r", 30))))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void an_unknown_count_is_the_smallest_and_equal_counts_go_by_id() {
        assertThat(Suppression.hidden(List.of(
                        total("r", true),
                        part("a", "r", 3),
                        new Cell("z", "r", null, false, false),
                        part("b", "r", 12))))
                .containsExactlyInAnyOrder("a", "z");
        assertThat(Suppression.hidden(
                        List.of(total("r", true), part("a", "r", 3), part("c", "r", 12), part("b", "r", 12))))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void the_total_goes_where_no_other_part_can() {
        assertThat(Suppression.hidden(List.of(
                        total("r", false), part("a", "r", 3), new Cell("b", "r", BigDecimal.valueOf(50), false, true))))
                .containsExactlyInAnyOrder("a", "r");
        assertThat(Suppression.hidden(List.of(total("r", false), part("a", "r", 3))))
                .containsExactlyInAnyOrder("a", "r");
        assertThat(Suppression.hidden(List.of(total("r", true), part("a", "r", 3))))
                .containsExactly("a");
    }

    @Test
    void a_hidden_total_has_a_hidden_part_at_the_next_level_too() {
        Set<String> hidden = Suppression.hidden(List.of(
                total("year", false),
                new Cell("q1", "year", BigDecimal.valueOf(43), false, false),
                new Cell("q2", "year", BigDecimal.valueOf(60), false, false),
                part("m1", "q1", 3),
                new Cell("m2", "q1", BigDecimal.valueOf(40), false, true),
                part("m4", "q2", 20),
                part("m5", "q2", 40)));

        assertThat(hidden).containsExactlyInAnyOrder("m1", "q1", "q2", "m4");
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /** No sum of shown cells, with any signs and weights, comes out at a cell that must not be shown. */
    @ParameterizedTest
    @MethodSource("seeds")
    void no_combination_of_shown_numbers_gives_a_small_value_away(long seed) {
        List<Cell> cells = tree(new Random(seed));

        Set<String> hidden = Suppression.hidden(cells);

        Map<String, long[]> sums = sums(cells);
        List<long[]> shown = cells.stream()
                .filter(cell -> !hidden.contains(cell.id()))
                .map(cell -> sums.get(cell.id()))
                .toList();
        int known = rank(shown);
        for (String id : hidden) {
            List<long[]> with = new ArrayList<>(shown);
            with.add(sums.get(id));
            assertThat(rank(with))
                    .as("%s told by what is shown of %s", id, cells)
                    .isEqualTo(known + 1);
        }
        assertThat(hidden)
                .containsAll(cells.stream().filter(Cell::small).map(Cell::id).toList());
        assertThat(cells).filteredOn(Cell::fixed).noneMatch(cell -> hidden.contains(cell.id()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_cells_does_not_matter(long seed) {
        List<Cell> cells = tree(new Random(seed));
        List<Cell> shuffled = new ArrayList<>(cells);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(Suppression.hidden(shuffled)).isEqualTo(Suppression.hidden(cells));
    }

    /** Up to three levels of totals; some values are shown elsewhere in any case. */
    private static List<Cell> tree(Random random) {
        List<Cell> cells = new ArrayList<>();
        grow("r", null, 1 + random.nextInt(3), random, cells);
        return cells;
    }

    private static int grow(String id, @Nullable String total, int levels, Random random, List<Cell> cells) {
        int count = 0;
        if (levels == 0) {
            count = random.nextInt(60);
            boolean small = count < SMALLEST;
            cells.add(new Cell(id, total, BigDecimal.valueOf(count), small, !small && random.nextInt(4) == 0));
            return count;
        }
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            count += grow(id + i, id, random.nextInt(5) == 0 ? 0 : levels - 1, random, cells);
        }
        cells.add(new Cell(id, total, BigDecimal.valueOf(count), count < SMALLEST, false));
        return count;
    }

    /** Which values each cell is the sum of. */
    private static Map<String, long[]> sums(List<Cell> cells) {
        Set<String> totals = cells.stream().map(Cell::total).collect(Collectors.toSet());
        List<String> leaves =
                cells.stream().map(Cell::id).filter(id -> !totals.contains(id)).toList();
        Map<String, long[]> sums = new TreeMap<>();
        Map<String, String> above = new HashMap<>();
        cells.forEach(cell -> {
            sums.put(cell.id(), new long[leaves.size()]);
            above.put(cell.id(), cell.total());
        });
        for (int i = 0; i < leaves.size(); i++) {
            for (String id = leaves.get(i); id != null; id = above.get(id)) {
                Objects.requireNonNull(sums.get(id))[i] = 1;
            }
        }
        return sums;
    }

    /** Rank modulo a large prime. */
    private static int rank(List<long[]> rows) {
        List<long[]> left = new ArrayList<>(rows.stream().map(long[]::clone).toList());
        int rank = 0;
        int columns = rows.isEmpty() ? 0 : rows.getFirst().length;
        for (int column = 0; column < columns; column++) {
            int at = column;
            long[] pivot = left.stream().filter(row -> row[at] != 0).findFirst().orElse(null);
            if (pivot != null) {
                left.remove(pivot);
                rank++;
                long inverse = power(pivot[column], PRIME - 2);
                left.forEach(row -> reduce(row, pivot, row[at] * inverse % PRIME));
            }
        }
        return rank;
    }

    private static void reduce(long[] row, long[] pivot, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.floorMod(row[i] - factor * pivot[i] % PRIME, PRIME);
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = Math.floorMod(base, PRIME);
        for (long rest = exponent; rest > 0; rest >>= 1) {
            result = (rest & 1) == 1 ? result * square % PRIME : result;
            square = square * square % PRIME;
        }
        return result;
    }
}
