package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.number.Exact;

/** Whether a baseline looks alike one season apart, more than half a season apart (which a mere trend would not). */
final class Seasonality {

    private static final BigFraction STRONG = BigFraction.of(1, 2);

    private Seasonality() {}

    /** Needs two whole seasons; a season is a week for days and a year otherwise. */
    static boolean strong(Frequency frequency, List<SeriesPoint> baseline) {
        int season = switch (frequency) {
            case DAY -> 7;
            case WEEK -> 52;
            case MONTH -> 12;
            case QUARTER -> 4;
            case TERTIAL -> 3;
            case YEAR -> 0;
        };
        if (season == 0 || baseline.size() < 2 * season) {
            return false;
        }
        @Nullable BigDecimal[] deviations = deviations(baseline);
        BigDecimal squares = products(deviations, 0).sum();
        if (squares.signum() == 0) {
            return false;
        }
        BigFraction square = Exact.of(squares).divide(baseline.size());
        BigFraction apart = likeness(deviations, square, season);
        return Exact.compare(apart, STRONG) >= 0 && Exact.compare(apart, likeness(deviations, square, season / 2)) > 0;
    }

    /** From the mean, times the number of points, so that no division is needed; one per period, null where there is no point. */
    private static @Nullable BigDecimal[] deviations(List<SeriesPoint> points) {
        BigDecimal count = BigDecimal.valueOf(points.size());
        BigDecimal sum = Exact.sum(SeriesPoint.values(points));
        Period first = points.getFirst().period();
        @Nullable
        BigDecimal[] deviations =
                new BigDecimal[1 + (int) first.until(points.getLast().period())];
        points.forEach(point -> deviations[(int) first.until(point.period())] =
                point.measurement().value().multiply(count).subtract(sum));
        return deviations;
    }

    private record Products(BigDecimal sum, int pairs) {}

    private static Products products(@Nullable BigDecimal[] deviations, int lag) {
        BigDecimal sum = BigDecimal.ZERO;
        int pairs = 0;
        for (int i = lag; i < deviations.length; i++) {
            BigDecimal earlier = deviations[i - lag];
            BigDecimal later = deviations[i];
            if (earlier != null && later != null) {
                sum = sum.add(earlier.multiply(later));
                pairs++;
            }
        }
        return new Products(sum, pairs);
    }

    /** Mean product of deviations {@code lag} periods apart, relative to their mean square: 1 when they repeat exactly. */
    private static BigFraction likeness(@Nullable BigDecimal[] deviations, BigFraction square, int lag) {
        Products products = products(deviations, lag);
        return products.pairs() == 0
                ? BigFraction.ZERO
                : Exact.of(products.sum()).divide(products.pairs()).divide(square);
    }
}
