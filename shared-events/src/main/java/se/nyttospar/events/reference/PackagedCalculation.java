package se.nyttospar.events.reference;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.initiative.calculation.Estimate;
import se.nyttospar.events.initiative.calculation.LineKind;

/**
 * A benefit calculation as it is given away: without who bears what. Amounts are kronor of the price level.
 *
 * @param discountRate real, per year, as a fraction
 * @param figures of the plan, over the whole horizon
 */
public record PackagedCalculation(
        int priceLevel,
        int firstYear,
        int horizon,
        BigDecimal discountRate,
        List<Line> lines,
        List<Alternative> alternatives,
        @FreeText @Nullable String assumptions,
        Figures figures) {

    /** One line for one year. */
    public record Line(int year, LineKind kind, @FreeText String title, Estimate amount) {}

    /** Something else that could be done. */
    public record Alternative(
            @FreeText String title,
            boolean zero,
            @FreeText @Nullable String description,
            List<Line> lines) {}

    /** Key figures in each case. */
    public record Figures(CaseFigures low, CaseFigures base, CaseFigures high) {}

    /**
     * Key figures of one case.
     *
     * @param payback years from the beginning of the first year
     */
    public record CaseFigures(
            BigDecimal netPresentValue,
            @Nullable BigDecimal benefitCostRatio,
            @Nullable BigDecimal payback,
            @Nullable BigDecimal discountedPayback,
            @Nullable BigDecimal switchingValue) {}
}
