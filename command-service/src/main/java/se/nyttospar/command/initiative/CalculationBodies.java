package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.initiative.CalculationCommand.SubmitCalculation;
import se.nyttospar.events.framework.GoalFramework.DiscountRate;
import se.nyttospar.events.initiative.calculation.Alternative;
import se.nyttospar.events.initiative.calculation.CalculationLine;
import se.nyttospar.events.initiative.calculation.Estimate;
import se.nyttospar.events.initiative.calculation.LineKind;

/** What requests about benefit calculations contain. */
final class CalculationBodies {

    private CalculationBodies() {}

    record EstimateBody(
            @NotNull BigDecimal low,
            @NotNull BigDecimal base,
            @NotNull BigDecimal high) {
        Estimate estimate() {
            return new Estimate(low, base, high);
        }
    }

    record Line(
            @NotNull Integer year,
            @NotNull LineKind kind,
            @NotBlank @Size(max = 400) String title,
            @NotNull @Valid EstimateBody amount,
            @Nullable @Size(max = 200) String bearer) {
        CalculationLine line() {
            return new CalculationLine(year, kind, title, amount.estimate(), bearer);
        }
    }

    record AlternativeBody(
            @NotBlank @Size(max = 400) String title,
            @Nullable Boolean zero,
            @Nullable @Size(max = 8000) String description,
            @Nullable List<@NotNull @Valid Line> lines) {
        Alternative alternative() {
            return new Alternative(title, Boolean.TRUE.equals(zero), description, CalculationBodies.lines(lines));
        }
    }

    /** What the decider asks for is not asked for here, so that all faults are told together. */
    record Calculation(
            @Nullable Integer priceLevel,
            @Nullable Integer firstYear,
            @Nullable Integer horizon,
            @Nullable BigDecimal discountRate,
            @Nullable List<@NotNull @Valid Line> lines,
            @Nullable List<@NotNull @Valid AlternativeBody> alternatives,
            @Nullable @Size(max = 8000) String assumptions) {
        SubmitCalculation submission(String initiativeId, List<DiscountRate> frameworkRates) {
            return new SubmitCalculation(
                    initiativeId,
                    priceLevel,
                    firstYear,
                    horizon,
                    discountRate,
                    frameworkRates,
                    CalculationBodies.lines(lines),
                    Given.list(alternatives).stream()
                            .map(AlternativeBody::alternative)
                            .toList(),
                    assumptions);
        }
    }

    record ClosedYear(
            @NotNull Integer year,
            @NotNull BigDecimal validated,
            @Nullable @Size(max = 4000) String reason) {}

    private static List<CalculationLine> lines(@Nullable List<Line> lines) {
        return Given.list(lines).stream().map(Line::line).toList();
    }
}
