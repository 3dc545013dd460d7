package se.nyttospar.query.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.query.evidence.economy.CalculationLine;
import se.nyttospar.query.evidence.economy.CalculationLine.Kind;
import se.nyttospar.query.evidence.economy.ClosedYear;
import se.nyttospar.query.evidence.economy.Economy;
import se.nyttospar.query.evidence.economy.ForwardValue;

/** A calculation as the words of the evidence page. */
public final class Pricing {

    private Pricing() {}

    /** E on the day. */
    public static Economy economy(Statements statements, LocalDate day) {
        var calculation = statements.calculation();
        return calculation == null
                ? Economy.UNPRICED
                : forward(calculation.what(), statements, day).economy();
    }

    /** What the last calculation expects it to cost from the year of the day on, not discounted; null without one. */
    public static @Nullable BigDecimal remainingCost(Statements statements, LocalDate day) {
        var calculation = statements.calculation();
        return calculation == null
                ? null
                : calculation.what().lines().stream()
                        .filter(line -> line.kind() == LineKind.COST && line.year() >= day.getYear())
                        .map(line -> line.amount().base())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static ForwardValue forward(BenefitCalculation calculation, Statements statements, LocalDate day) {
        return ForwardValue.of(
                lines(calculation.lines()),
                statements.closedYears().stream()
                        .filter(closed -> covers(calculation, closed.what().year()))
                        .map(closed -> new ClosedYear(
                                closed.what().year(), closed.what().validated()))
                        .toList(),
                calculation.discountRate(),
                calculation.firstYear(),
                day.getYear());
    }

    /** A year that a revised calculation does not cover any more has nothing to be compared with. */
    private static boolean covers(BenefitCalculation calculation, int year) {
        return year >= calculation.firstYear() && year < calculation.firstYear() + calculation.horizon();
    }

    public static List<CalculationLine> lines(
            List<se.nyttospar.events.initiative.calculation.CalculationLine> submitted) {
        return submitted.stream().map(Pricing::line).toList();
    }

    private static CalculationLine line(se.nyttospar.events.initiative.calculation.CalculationLine line) {
        boolean cashable = switch (line.kind()) {
            case CASHABLE -> true;
            case COST, CAPACITY_RELEASING, COST_AVOIDANCE -> false;
        };
        Kind kind = switch (line.kind()) {
            case COST -> Kind.COST;
            case CASHABLE, CAPACITY_RELEASING, COST_AVOIDANCE -> Kind.BENEFIT;
        };
        return new CalculationLine(
                line.year(),
                kind,
                cashable,
                line.amount().low(),
                line.amount().base(),
                line.amount().high());
    }
}
