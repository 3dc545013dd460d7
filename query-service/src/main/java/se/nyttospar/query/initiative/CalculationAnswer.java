package se.nyttospar.query.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.initiative.calculation.Alternative;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;
import se.nyttospar.events.initiative.calculation.CalculationLine;
import se.nyttospar.query.evidence.economy.Case;
import se.nyttospar.query.evidence.economy.ForwardValue;
import se.nyttospar.query.evidence.economy.KeyFigures;

/**
 * The last submitted benefit calculation with its key figures.
 *
 * @param version number of the initiative's last event, for {@code If-Match}
 * @param convention how the figures are worked out
 * @param figures of the plan as it was submitted, over the whole horizon
 * @param forward what is still to come, from the year of {@code day} on, corrected by what closed years have shown
 * @param spent actual costs so far
 */
public record CalculationAnswer(
        String initiativeId,
        long version,
        LocalDate day,
        int priceLevel,
        int firstYear,
        int horizon,
        BigDecimal discountRate,
        LocalText convention,
        Figures figures,
        ForwardValue forward,
        List<Statements.Closed> closedYears,
        BigDecimal spent,
        List<CalculationLine> lines,
        List<AlternativeAnswer> alternatives,
        @Nullable String assumptions) {

    private static final LocalText CONVENTION = new LocalText(
            "Nuvärdet är summan av (nytta − kostnad) / (1 + kalkylränta)^(år − första året); första året diskonteras inte. Lågt utfall har"
                    + " låga nyttor och höga kostnader, högt utfall tvärtom. Återbetalningstiden räknas i år från första årets början, jämnt"
                    + " fördelat inom året, till dess att kalkylen är återbetald för resten av horisonten. Omslagsvärdet är det tal som"
                    + " nyttorna kan multipliceras med innan nuvärdet blir noll. Beloppen är i prisnivåns kronor, räknade exakt och visade"
                    + " med 15 värdesiffror.",
            "The net present value is the sum of (benefits − costs) / (1 + discount rate)^(year − first year); the first year is not"
                    + " discounted. The low case has low benefits and high costs, the high case the reverse. Payback is in years from the"
                    + " beginning of the first year, evenly within a year, until the calculation is paid back for the rest of the horizon."
                    + " The switching value is what the benefits can be multiplied with before the net present value is zero. Amounts are in"
                    + " kronor of the price level, worked out exactly and shown with 15 significant digits.");

    /** Key figures in each case. */
    public record Figures(KeyFigures low, KeyFigures base, KeyFigures high) {

        static Figures of(BenefitCalculation calculation, List<CalculationLine> submitted) {
            return new Figures(
                    of(calculation, submitted, Case.LOW),
                    of(calculation, submitted, Case.BASE),
                    of(calculation, submitted, Case.HIGH));
        }

        private static KeyFigures of(BenefitCalculation calculation, List<CalculationLine> submitted, Case outcome) {
            return KeyFigures.of(
                    Pricing.lines(submitted),
                    calculation.firstYear(),
                    calculation.horizon(),
                    calculation.discountRate(),
                    outcome);
        }
    }

    /** Something else that could be done. */
    public record AlternativeAnswer(
            String title, boolean zero, @Nullable String description, Figures figures, List<CalculationLine> lines) {

        static AlternativeAnswer of(BenefitCalculation calculation, Alternative alternative) {
            return new AlternativeAnswer(
                    alternative.title(),
                    alternative.zero(),
                    alternative.description(),
                    Figures.of(calculation, alternative.lines()),
                    alternative.lines());
        }
    }

    static CalculationAnswer of(Initiative initiative, BenefitCalculation calculation, LocalDate day) {
        return new CalculationAnswer(
                initiative.id(),
                initiative.sequence(),
                day,
                calculation.priceLevel(),
                calculation.firstYear(),
                calculation.horizon(),
                calculation.discountRate(),
                CONVENTION,
                Figures.of(calculation, calculation.lines()),
                Pricing.forward(calculation, initiative.statements(), day),
                initiative.statements().closedYears().stream()
                        .map(Statements.Stated::what)
                        .toList(),
                initiative.ledger().spent(),
                calculation.lines(),
                calculation.alternatives().stream()
                        .map(alternative -> AlternativeAnswer.of(calculation, alternative))
                        .toList(),
                calculation.assumptions());
    }
}
