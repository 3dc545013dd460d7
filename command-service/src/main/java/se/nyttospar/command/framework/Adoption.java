package se.nyttospar.command.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.framework.Handling;

/** Turns years into days: what counts from adoption gets its date. */
final class Adoption {

    /** Real rate per year where a framework states none. */
    private static final BigDecimal DEFAULT_RATE = new BigDecimal("0.03");

    private Adoption() {}

    /** @throws Refusal when something counts from a day of adoption that is not stated */
    static GoalFramework of(FrameworkFile file) {
        FrameworkFile.Content content = file.framework();
        LocalDate adopted = file.adoptedOn();
        LocalDate from = content.validFrom() == null ? required(adopted, "validFrom") : content.validFrom();
        return new GoalFramework(
                content.name(),
                content.document(),
                adopted,
                from,
                content.validYears() == null
                        ? content.validTo()
                        : from.plusYears(content.validYears()).minusDays(1),
                content.perspectives(),
                content.indicatorAreas(),
                content.effectGoals().stream().map(goal -> goal(goal, adopted)).toList(),
                content.focusAreas().stream().map(Adoption::area).toList(),
                rates(content.discountRates(), from));
    }

    private static GoalFramework.EffectGoal goal(FrameworkFile.EffectGoal goal, @Nullable LocalDate adopted) {
        return new GoalFramework.EffectGoal(
                goal.id(),
                goal.name(),
                goal.description(),
                goal.perspective(),
                goal.focusArea(),
                goal.dueWithinYears() == null
                        ? goal.deadline()
                        : required(adopted, "effectGoals." + goal.id()).plusYears(goal.dueWithinYears()),
                goal.indicatorId(),
                goal.targetValue());
    }

    private static GoalFramework.FocusArea area(FrameworkFile.FocusArea area) {
        return new GoalFramework.FocusArea(
                area.id(),
                area.name(),
                area.fromYears(),
                area.toYears(),
                Objects.requireNonNullElse(area.handling(), Handling.IMPLEMENTATION));
    }

    private static List<GoalFramework.DiscountRate> rates(
            @Nullable List<FrameworkFile.DiscountRate> rates, LocalDate from) {
        return rates == null || rates.isEmpty()
                ? List.of(new GoalFramework.DiscountRate(from, DEFAULT_RATE))
                : rates.stream()
                        .map(rate -> new GoalFramework.DiscountRate(
                                Objects.requireNonNullElse(rate.from(), from), rate.rate()))
                        .toList();
    }

    private static LocalDate required(@Nullable LocalDate adopted, String what) {
        if (adopted == null) {
            throw new Refusal(Rule.ADOPTION_DATE_MISSING, what);
        }
        return adopted;
    }
}
