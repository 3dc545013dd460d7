package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a tree of totals must not be shown, so that no total minus shown parts tells of one that too few are behind.
 *
 * <p>Two things are enough, at any number of levels (decision 0040): a shown total never has exactly one hidden part, and a hidden total
 * always has one. The smallest of the parts that are left is hidden where one more is needed; where none may be, the total is.
 */
public final class Suppression {
    private static final Comparator<Cell> SMALLEST = Comparator.comparing(
                    Cell::count, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(Cell::id);

    private final Map<String, Cell> cells = new TreeMap<>();
    private final Map<String, List<Cell>> parts = new TreeMap<>();
    private final Set<String> hidden = new HashSet<>();

    /**
     * A value or a total of values.
     *
     * @param total id of the cell that it is part of
     * @param count how many are behind it; unknown counts as the smallest
     * @param small too few are behind it
     * @param fixed shown in any case, here or elsewhere
     */
    public record Cell(
            String id, @Nullable String total, @Nullable BigDecimal count, boolean small, boolean fixed) {}

    private Suppression(Collection<Cell> all) {
        all.forEach(cell -> {
            cells.put(cell.id(), cell);
            if (cell.total() != null) {
                parts.computeIfAbsent(cell.total(), _ -> new ArrayList<>()).add(cell);
            }
            if (cell.small()) {
                hidden.add(cell.id());
            }
        });
        parts.values().forEach(of -> of.sort(SMALLEST));
    }

    /** Ids of the cells that must not be shown; the same whatever order the cells come in. */
    public static Set<String> hidden(Collection<Cell> cells) {
        Suppression suppression = new Suppression(cells);
        while (suppression.hideMore()) {
            // until every total is safe; each round hides more, so it ends
        }
        return Set.copyOf(suppression.hidden);
    }

    private boolean hideMore() {
        int before = hidden.size();
        parts.forEach((id, of) -> {
            Cell total = Objects.requireNonNull(cells.get(id));
            long gone = of.stream().filter(part -> hidden.contains(part.id())).count();
            if (hidden.contains(id) && gone == 0) {
                next(of).ifPresent(this::hide);
            } else if (!hidden.contains(id) && gone == 1) {
                next(of).ifPresentOrElse(this::hide, () -> hideUnlessFixed(total));
            }
        });
        return hidden.size() > before;
    }

    private Optional<Cell> next(List<Cell> of) {
        return of.stream()
                .filter(part -> !hidden.contains(part.id()) && canBeHidden(part))
                .findFirst();
    }

    /** Hiding a total whose parts are all known would hide nothing. */
    private boolean canBeHidden(Cell cell) {
        List<Cell> of = parts.get(cell.id());
        return !cell.fixed()
                && (of == null || of.stream().anyMatch(part -> hidden.contains(part.id()) || canBeHidden(part)));
    }

    private void hide(Cell cell) {
        hidden.add(cell.id());
    }

    private void hideUnlessFixed(Cell total) {
        if (!total.fixed()) {
            hide(total);
        }
    }
}
