package se.nyttospar.query.evidence.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.forecast.TheilSen.Point;
import se.nyttospar.query.evidence.number.Exact;

/**
 * Where the follow-up is heading by the target date, if it goes on as it has. No promise: nothing says that it will (decision 0042).
 *
 * @param slopePerPeriod change per period
 * @param sigma usual distance of a point from the line: mean moving range around the line, divided by 1.128
 * @param points how many follow-up points it is drawn from
 * @param lastPeriod the newest of them
 * @param horizon periods from there to the one with the target date in it
 * @param value the line in that period
 * @param low about nineteen times of twenty the value will not be lower, if the change goes on
 * @param high … nor higher
 * @param target the level that is to be reached or kept
 * @param outlook how the target lies to the band
 */
public record Forecast(
        BigDecimal slopePerPeriod,
        BigDecimal sigma,
        int points,
        String lastPeriod,
        long horizon,
        String period,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal target,
        Outlook outlook) {

    /** Where the target lies. */
    public enum Outlook {
        /** The whole band is at the target or on its good side. */
        LIKELY_REACHED,
        /** The target is within the band. */
        UNCERTAIN,
        /** The whole band is on its bad side. */
        LIKELY_MISSED,
        /** No side is better. */
        NOT_RANKED
    }

    private static final BigFraction D2 = BigFraction.of(1128, 1000);
    /** Two-sided 95 % of a normal distribution. */
    private static final BigFraction REACH = BigFraction.of(196, 100);

    private static final MathContext ROOT = new MathContext(30, RoundingMode.HALF_UP);

    /** A follow-up value. */
    public record Observed(Period period, BigDecimal value) {}

    /**
     * The forecast for the period that the target date lies in; that of the newest point when the date has passed.
     *
     * @param observed follow-up points of the current group, in order and at least two
     */
    public static Forecast of(List<Observed> observed, BigDecimal target, LocalDate targetDate, Direction direction) {
        Period first = observed.getFirst().period();
        Period last = observed.getLast().period();
        List<Point> points = observed.stream()
                .map(one -> new Point(first.until(one.period()), one.value()))
                .toList();
        TheilSen line = TheilSen.of(points);
        Period asked = Period.containing(targetDate, last.frequency());
        Period then = asked.compareTo(last) < 0 ? last : asked;
        BigFraction sigma = meanMovingRange(points, line).divide(D2);
        BigFraction value = line.at(first.until(then));
        BigFraction reach = REACH.multiply(sigma).multiply(spread(points, first.until(then)));
        BigFraction low = value.subtract(reach);
        BigFraction high = value.add(reach);
        return new Forecast(
                Exact.shown(line.slope()),
                Exact.shown(sigma),
                points.size(),
                last.toString(),
                last.until(then),
                then.toString(),
                Exact.shown(value),
                Exact.shown(low),
                Exact.shown(high),
                target,
                outlook(low, high, Exact.of(target), direction));
    }

    /** How much points usually differ from their neighbours once the line is taken away. */
    private static BigFraction meanMovingRange(List<Point> points, TheilSen line) {
        BigFraction sum = BigFraction.ZERO;
        for (int i = 1; i < points.size(); i++) {
            BigFraction here = residual(points.get(i), line);
            sum = sum.add(here.subtract(residual(points.get(i - 1), line)).abs());
        }
        return sum.divide(points.size() - 1);
    }

    private static BigFraction residual(Point point, TheilSen line) {
        return Exact.of(point.value()).subtract(line.at(point.place()));
    }

    /**
     * √(1 + 1/n + (x − x̄)²/Σ(xᵢ − x̄)²), as for a new point on a fitted line: the further away, the wider. The root is taken to 30
     * digits, the same on every machine.
     */
    private static BigFraction spread(List<Point> points, long place) {
        long n = points.size();
        BigFraction mean =
                BigFraction.of(points.stream().mapToLong(Point::place).sum(), n);
        BigFraction squares = BigFraction.ZERO;
        for (Point point : points) {
            squares = squares.add(square(BigFraction.of(point.place()).subtract(mean)));
        }
        BigFraction inside = BigFraction.ONE
                .add(BigFraction.of(1, n))
                .add(square(BigFraction.of(place).subtract(mean)).divide(squares));
        BigDecimal decimal =
                new BigDecimal(inside.getNumerator()).divide(new BigDecimal(inside.getDenominator()), ROOT);
        return Exact.of(decimal.sqrt(ROOT));
    }

    private static BigFraction square(BigFraction value) {
        return value.multiply(value);
    }

    private static Outlook outlook(BigFraction low, BigFraction high, BigFraction target, Direction direction) {
        if (direction == Direction.NEUTRAL) {
            return Outlook.NOT_RANKED;
        }
        boolean up = direction == Direction.INCREASE;
        boolean wholeAbove = Exact.compare(low, target) >= 0;
        boolean wholeBelow = Exact.compare(high, target) <= 0;
        if (up ? wholeAbove : wholeBelow) {
            return Outlook.LIKELY_REACHED;
        }
        boolean missed = up ? Exact.compare(high, target) < 0 : Exact.compare(low, target) > 0;
        return missed ? Outlook.LIKELY_MISSED : Outlook.UNCERTAIN;
    }
}
