package se.nyttospar.command.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.initiative.CalculationCommand.CloseYear;
import se.nyttospar.command.initiative.CalculationCommand.SubmitCalculation;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.privacy.VisibleText;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.framework.GoalFramework.DiscountRate;
import se.nyttospar.events.initiative.CalculationEvent;
import se.nyttospar.events.initiative.CalculationSubmitted;
import se.nyttospar.events.initiative.CalculationYearClosed;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;

/** Decides about an initiative's benefit calculation. */
final class CalculationDecider {

    /** Real, when the goal framework states none. */
    private static final BigDecimal USUAL_RATE = new BigDecimal("0.03");

    private CalculationDecider() {}

    static List<CalculationEvent> decide(CalculationCommand command, Proposed initiative, Circumstances circumstances) {
        return switch (command) {
            case SubmitCalculation submit -> submit(submit, initiative, circumstances);
            case CloseYear close -> close(close, initiative, circumstances);
        };
    }

    private static List<CalculationEvent> submit(
            SubmitCalculation command, Proposed initiative, Circumstances circumstances) {
        InitiativeRules.checkOpen(initiative);
        BigDecimal rate = rate(command, circumstances.today());
        List<Reason> faults = CalculationRules.faults(command, rate);
        if (!faults.isEmpty()) {
            throw new Refusal(Rule.CALCULATION_INVALID, faults, faults.size());
        }
        var calculation = new BenefitCalculation(
                Objects.requireNonNull(command.priceLevel()),
                Objects.requireNonNull(command.firstYear()),
                Objects.requireNonNull(command.horizon()),
                rate,
                command.lines(),
                command.alternatives(),
                command.assumptions());
        BenefitCalculation before = initiative.calculation().submitted();
        if (before != null && SameFact.same(before, calculation)) {
            return List.of();
        }
        if (before != null) {
            circumstances.requireExpectedVersion();
        }
        return List.of(new CalculationSubmitted(command.initiativeId(), calculation));
    }

    /** The stated rate, or the one of the goal framework that is in force today. */
    private static BigDecimal rate(SubmitCalculation command, LocalDate today) {
        BigDecimal stated = command.discountRate();
        return stated != null
                ? stated
                : command.frameworkRates().stream()
                        .filter(rate -> !rate.from().isAfter(today))
                        .max(Comparator.comparing(DiscountRate::from))
                        .map(DiscountRate::rate)
                        .orElse(USUAL_RATE);
    }

    private static List<CalculationEvent> close(CloseYear command, Proposed initiative, Circumstances circumstances) {
        CalculationState known = initiative.calculation();
        BenefitCalculation calculation = known.submitted();
        if (calculation == null) {
            throw new Refusal(Rule.CALCULATION_MISSING);
        }
        checkOtherThanOwner(initiative, circumstances.actor());
        int last = calculation.firstYear() + calculation.horizon() - 1;
        if (command.year() < calculation.firstYear() || command.year() > last) {
            throw new Refusal(Rule.YEAR_OUTSIDE_CALCULATION, command.year(), calculation.firstYear(), last);
        }
        if (command.year() >= circumstances.today().getYear()) {
            throw new Refusal(Rule.YEAR_NOT_ENDED, command.year());
        }
        InitiativeRules.checkAmount("validated", command.validated());
        BigDecimal before = known.closed().get(command.year());
        if (before != null && before.compareTo(command.validated()) == 0) {
            return List.of();
        }
        if (before != null) {
            checkRevision(command, before, circumstances);
        }
        return List.of(new CalculationYearClosed(
                command.initiativeId(), command.year(), command.validated(), before == null ? null : command.reason()));
    }

    private static void checkRevision(CloseYear command, BigDecimal before, Circumstances circumstances) {
        if (isBlank(command.reason())) {
            throw new Refusal(Rule.YEAR_CLOSED, command.year(), before.toPlainString());
        }
        circumstances.requireExpectedVersion();
    }

    private static boolean isBlank(@Nullable String text) {
        return !VisibleText.isIn(text);
    }

    /** Four eyes: whoever forecast the amounts does not vouch for them. */
    private static void checkOtherThanOwner(Proposed initiative, Actor actor) {
        if (initiative.owners().include(actor)
                || actor.is(initiative.calculation().submitter())) {
            throw new Refusal(Rule.CLOSING_OWN_CALCULATION);
        }
    }
}
