package se.nyttospar.query.evidence.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import se.nyttospar.query.evidence.number.Exact;

/**
 * A line that single odd values do not bend: its slope is the median of the slopes between all pairs of points, and half of the points lie
 * above it.
 *
 * @param slope change per period
 * @param intercept the line's value at place 0
 */
record TheilSen(BigFraction slope, BigFraction intercept) {

    /** A value and its place, counted in periods; gaps are left out, so places may leap. */
    record Point(long place, BigDecimal value) {}

    /** @param points at least two, at different places in ascending order */
    static TheilSen of(List<Point> points) {
        List<BigFraction> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                Point from = points.get(i);
                Point to = points.get(j);
                slopes.add(Exact.of(to.value().subtract(from.value())).divide(to.place() - from.place()));
            }
        }
        BigFraction slope = median(slopes);
        return new TheilSen(
                slope,
                median(points.stream()
                        .map(point -> Exact.of(point.value()).subtract(slope.multiply(point.place())))
                        .toList()));
    }

    BigFraction at(long place) {
        return intercept.add(slope.multiply(place));
    }

    private static BigFraction median(List<BigFraction> values) {
        List<BigFraction> sorted = values.stream().sorted(Exact::compare).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(2);
    }
}
