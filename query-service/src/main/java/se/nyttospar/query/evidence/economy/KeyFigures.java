package se.nyttospar.query.evidence.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.number.Exact;

/**
 * The key figures of a calculation as it was submitted, over its whole horizon, in one {@link Case}. Worked out exactly and rounded to
 * 15 significant digits for showing (decision 0030).
 *
 * @param netPresentValue Σ (benefits − costs) / (1 + r)^(year − first year): the first year is not discounted
 * @param benefitCostRatio present value of the benefits per present value of the costs; null without costs
 * @param payback years from the beginning of the first year until what has come in covers what has gone out, and does so for the rest of
 *     the horizon; evenly within a year; null when that does not happen
 * @param discountedPayback the same with discounted amounts
 * @param switchingValue what the benefits can be multiplied with before the net present value is zero; null without benefits
 */
public record KeyFigures(
        BigDecimal netPresentValue,
        @Nullable BigDecimal benefitCostRatio,
        @Nullable BigDecimal payback,
        @Nullable BigDecimal discountedPayback,
        @Nullable BigDecimal switchingValue) {

    /**
     * Of lines that all lie within the horizon.
     *
     * @param discountRate per year, above −1: 0.03 for 3 %
     */
    public static KeyFigures of(
            List<CalculationLine> lines, int firstYear, int horizon, BigDecimal discountRate, Case outcome) {
        BigFraction factor = BigFraction.ONE.add(Exact.of(discountRate));
        BigFraction benefits = BigFraction.ZERO;
        BigFraction costs = BigFraction.ZERO;
        List<BigFraction> flows = new ArrayList<>(horizon);
        List<BigFraction> discounted = new ArrayList<>(horizon);
        for (int year = 0; year < horizon; year++) {
            BigFraction in = sum(lines, CalculationLine.Kind.BENEFIT, firstYear + year, outcome);
            BigFraction out = sum(lines, CalculationLine.Kind.COST, firstYear + year, outcome);
            BigFraction divisor = factor.pow(year);
            benefits = benefits.add(in.divide(divisor));
            costs = costs.add(out.divide(divisor));
            flows.add(in.subtract(out));
            discounted.add(in.subtract(out).divide(divisor));
        }
        return new KeyFigures(
                Exact.shown(benefits.subtract(costs)),
                ratio(benefits, costs),
                payback(flows),
                payback(discounted),
                ratio(costs, benefits));
    }

    private static BigFraction sum(List<CalculationLine> lines, CalculationLine.Kind kind, int year, Case outcome) {
        return Exact.of(Exact.sum(lines.stream()
                .filter(line -> line.kind() == kind && line.year() == year)
                .map(outcome::amountOf)
                .toList()));
    }

    private static @Nullable BigDecimal ratio(BigFraction of, BigFraction per) {
        return per.signum() == 0 ? null : Exact.shown(of.divide(per));
    }

    /** The end of the last year that ends below zero, and the part of the next one that it takes to get even. */
    private static @Nullable BigDecimal payback(List<BigFraction> flows) {
        BigFraction balance = BigFraction.ZERO;
        BigFraction paidBack = BigFraction.ZERO;
        for (int year = 0; year < flows.size(); year++) {
            BigFraction before = balance;
            balance = balance.add(flows.get(year));
            if (before.signum() < 0 && balance.signum() >= 0) {
                paidBack = BigFraction.of(year).add(before.negate().divide(flows.get(year)));
            }
        }
        return balance.signum() < 0 ? null : Exact.shown(paidBack);
    }
}
