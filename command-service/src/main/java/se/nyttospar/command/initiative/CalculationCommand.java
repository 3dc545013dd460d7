package se.nyttospar.command.initiative;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.framework.GoalFramework.DiscountRate;
import se.nyttospar.events.initiative.calculation.Alternative;
import se.nyttospar.events.initiative.calculation.CalculationLine;

/** What can be asked about an initiative's benefit calculation. */
sealed interface CalculationCommand extends InitiativeCommand {

    /**
     * Submit a calculation as a whole; what is null was left out.
     *
     * @param discountRate null for the goal framework's
     * @param frameworkRates the rates of the goal framework
     */
    record SubmitCalculation(
            String initiativeId,
            @Nullable Integer priceLevel,
            @Nullable Integer firstYear,
            @Nullable Integer horizon,
            @Nullable BigDecimal discountRate,
            List<DiscountRate> frameworkRates,
            List<CalculationLine> lines,
            List<Alternative> alternatives,
            @Nullable String assumptions)
            implements CalculationCommand {}

    /** Close a year with what was validated for it. */
    record CloseYear(
            String initiativeId,
            int year,
            BigDecimal validated,
            @Nullable String reason) implements CalculationCommand {}
}
