package se.nyttospar.query.evidence.economy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.number.Exact;

/**
 * E and the figures behind it, rounded for showing; null when nothing is priced.
 *
 * @param low forward net present value with low benefits and high costs
 * @param base … as expected
 * @param high … with high benefits and low costs
 * @param realisation ρ: validated per forecast over the closed years, 0–2
 */
public record ForwardValue(
        Economy economy,
        @Nullable BigDecimal low,
        @Nullable BigDecimal base,
        @Nullable BigDecimal high,
        BigDecimal realisation) {

    private static final BigFraction MOST = BigFraction.of(2);

    /**
     * Of the last submitted calculation, from {@code year} on; what was spent before decides nothing.
     *
     * @param discountRate per year, above −1: 0.03 for 3 %
     * @param firstYear the first year of the calculation, which is not discounted
     */
    public static ForwardValue of(
            List<CalculationLine> lines,
            Collection<ClosedYear> closed,
            BigDecimal discountRate,
            int firstYear,
            int year) {
        BigFraction realisation = realisation(lines, closed);
        List<CalculationLine> ahead =
                lines.stream().filter(line -> line.year() >= year).toList();
        if (ahead.isEmpty()) {
            return new ForwardValue(Economy.UNPRICED, null, null, null, Exact.shown(realisation));
        }
        var discount = new Discount(BigFraction.ONE.add(Exact.of(discountRate)), firstYear);
        boolean over = Exact.compare(realisation, BigFraction.ONE) > 0;
        BigFraction cautious = over ? BigFraction.ONE : realisation;
        BigFraction hopeful = over ? realisation : BigFraction.ONE;
        BigFraction low = discount.sum(ahead, Case.LOW, cautious);
        BigFraction base = discount.sum(ahead, Case.BASE, realisation);
        BigFraction high = discount.sum(ahead, Case.HIGH, hopeful);
        return new ForwardValue(
                classOf(low, base, high),
                Exact.shown(low),
                Exact.shown(base),
                Exact.shown(high),
                Exact.shown(realisation));
    }

    private static Economy classOf(BigFraction low, BigFraction base, BigFraction high) {
        if (low.signum() >= 0) {
            return Economy.POS;
        }
        if (base.signum() >= 0) {
            return Economy.SENSITIVE;
        }
        return high.signum() >= 0 ? Economy.NEG : Economy.DEAD;
    }

    /** One where no year is closed, and where nothing was forecast for the closed ones: then nothing can be compared. */
    private static BigFraction realisation(List<CalculationLine> lines, Collection<ClosedYear> closed) {
        Set<Integer> years = closed.stream().map(ClosedYear::year).collect(Collectors.toSet());
        BigDecimal forecast = Exact.sum(lines.stream()
                .filter(line -> line.cashed() && years.contains(line.year()))
                .map(CalculationLine::base)
                .toList());
        if (forecast.signum() <= 0) {
            return BigFraction.ONE;
        }
        BigDecimal validated =
                Exact.sum(closed.stream().map(ClosedYear::validated).toList());
        BigFraction ratio = Exact.of(validated).divide(Exact.of(forecast));
        if (ratio.signum() < 0) {
            return BigFraction.ZERO;
        }
        return Exact.compare(ratio, MOST) > 0 ? MOST : ratio;
    }

    private record Discount(BigFraction factor, int firstYear) {

        BigFraction sum(List<CalculationLine> lines, Case outcome, BigFraction realisation) {
            BigFraction sum = BigFraction.ZERO;
            for (CalculationLine line : lines) {
                BigFraction size = Exact.of(outcome.amountOf(line));
                BigFraction amount = line.kind() == CalculationLine.Kind.BENEFIT ? size : size.negate();
                BigFraction realised = line.cashed() ? amount.multiply(realisation) : amount;
                sum = sum.add(realised.divide(factor.pow(line.year() - firstYear)));
            }
            return sum;
        }
    }
}
