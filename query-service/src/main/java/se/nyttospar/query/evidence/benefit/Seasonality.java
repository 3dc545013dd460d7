package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
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
        Map<Period, BigDecimal> deviations = deviations(baseline);
        BigFraction apart = likeness(deviations, season);
        return Exact.compare(apart, STRONG) >= 0 && Exact.compare(apart, likeness(deviations, season / 2)) > 0;
    }

    /** From the mean, times the number of points, so that no division is needed. */
    private static Map<Period, BigDecimal> deviations(List<SeriesPoint> points) {
        BigDecimal count = BigDecimal.valueOf(points.size());
        BigDecimal sum = Exact.sum(SeriesPoint.values(points));
        Map<Period, BigDecimal> deviations = new HashMap<>();
        points.forEach(point -> deviations.put(
                point.period(), point.measurement().value().multiply(count).subtract(sum)));
        return deviations;
    }

    /** Mean product of deviations {@code lag} periods apart, relative to their mean square: 1 when they repeat exactly. */
    private static BigFraction likeness(Map<Period, BigDecimal> deviations, int lag) {
        BigDecimal products = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        int pairs = 0;
        for (Map.Entry<Period, BigDecimal> entry : deviations.entrySet()) {
            squares = squares.add(entry.getValue().pow(2));
            BigDecimal later = deviations.get(entry.getKey().plus(lag));
            if (later != null) {
                products = products.add(entry.getValue().multiply(later));
                pairs++;
            }
        }
        if (pairs == 0 || squares.signum() == 0) {
            return BigFraction.ZERO;
        }
        return Exact.of(products).divide(pairs).divide(Exact.of(squares).divide(deviations.size()));
    }
}
