package se.nyttospar.events.initiative.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * A benefit calculation as a whole.
 *
 * @param priceLevel the year whose prices the amounts are stated in
 * @param firstYear the first year of the horizon, the one that is not discounted
 * @param horizon number of years
 * @param discountRate real, per year, as a fraction: 0.03 is 3 %
 * @param assumptions what the amounts rest on, in words
 */
public record BenefitCalculation(
        int priceLevel,
        int firstYear,
        int horizon,
        BigDecimal discountRate,
        List<CalculationLine> lines,
        List<Alternative> alternatives,
        @FreeText @Nullable String assumptions) {}
