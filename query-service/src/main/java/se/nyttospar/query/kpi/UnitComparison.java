package se.nyttospar.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.query.kpi.KpiRow.IndicatorRow;

/**
 * One indicator in the parts of the region, each against the whole; made of shown figures only.
 *
 * @param whole over all of the region; its {@code shown} stands in where it is suppressed
 * @param best the part that is best off; left out where no way is better or fewer than two parts are shown
 * @param gap between the highest and the lowest of the shown parts; left out where fewer than two are shown
 */
record UnitComparison(
        String indicator,
        Over over,
        @Nullable String period,
        LocalDate day,
        IndicatorRow whole,
        @Nullable String best,
        @Nullable String worst,
        @Nullable BigDecimal gap,
        List<Part> parts) {

    /** @param difference from the whole, positive when higher; left out where one of them is suppressed or missing */
    record Part(String part, @Nullable BigDecimal difference, IndicatorRow figures) {}

    /** @param rows of one area, which the indicator is in: first the region's, then one per part */
    static Optional<UnitComparison> of(List<KpiRow> rows, Over over) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        KpiRow region = rows.getFirst();
        IndicatorRow whole = region.indicators().getFirst();
        List<Part> parts = rows.stream()
                .skip(1)
                .map(row -> part(
                        Objects.requireNonNull(row.part()), row.indicators().getFirst(), whole))
                .toList();
        List<Part> shown = parts.stream()
                .filter(part -> part.figures().latest() != null)
                .sorted(Comparator.comparing(UnitComparison::latest)
                        .thenComparing(Part::part, Comparator.reverseOrder()))
                .toList();
        boolean comparable = shown.size() > 1;
        boolean ranked = comparable && whole.direction() != Direction.NEUTRAL;
        boolean higherIsBetter = whole.direction() == Direction.INCREASE;
        return Optional.of(new UnitComparison(
                whole.indicator(),
                over,
                region.period(),
                region.day(),
                whole,
                ranked ? (higherIsBetter ? shown.getLast() : shown.getFirst()).part() : null,
                ranked ? (higherIsBetter ? shown.getFirst() : shown.getLast()).part() : null,
                comparable ? latest(shown.getLast()).subtract(latest(shown.getFirst())) : null,
                parts));
    }

    private static Part part(String id, IndicatorRow figures, IndicatorRow whole) {
        BigDecimal here = figures.latest();
        BigDecimal there = whole.latest();
        return new Part(id, here == null || there == null ? null : here.subtract(there), figures);
    }

    private static BigDecimal latest(Part part) {
        return Objects.requireNonNullElse(part.figures().latest(), BigDecimal.ZERO);
    }
}
