package se.nyttospar.query.realisedbenefit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.calculation.CalculationLine;
import se.nyttospar.events.initiative.calculation.Estimate;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.query.initiative.Initiative;

/**
 * A line of an initiative's benefit calculation as something to realise. Lines name no budget line and no perspective; they have
 * those of the initiative's benefits of the same type where all of these have the same.
 */
record Planned(
        int year,
        BenefitType type,
        @Nullable String budgetLine,
        @Nullable String perspective,
        String initiativeId,
        String divisionId,
        Estimate amount) {

    /**
     * What the last submitted calculation promises. Only what has been started promises anything, and nothing for years after
     * the one in which it ended.
     *
     * @param benefits the initiative's active ones
     */
    static List<Planned> of(Initiative initiative, List<BenefitProfile> benefits) {
        var calculation = initiative.statements().calculation();
        if (calculation == null || initiative.stage().compareTo(Stage.PILOT) < 0) {
            return List.of();
        }
        int lastYear = lastYear(initiative);
        return calculation.what().lines().stream()
                .filter(line -> line.year() <= lastYear)
                .flatMap(line -> Stream.ofNullable(of(line, initiative, benefits)))
                .toList();
    }

    private static @Nullable Planned of(CalculationLine line, Initiative initiative, List<BenefitProfile> benefits) {
        BenefitType type = type(line.kind());
        if (type == null) {
            return null;
        }
        List<BenefitProfile> alike =
                benefits.stream().filter(benefit -> benefit.type() == type).toList();
        return new Planned(
                line.year(),
                type,
                common(alike, BenefitProfile::budgetLine),
                common(alike, BenefitProfile::perspective),
                initiative.id(),
                initiative.proposed().divisionId(),
                line.amount());
    }

    private static @Nullable BenefitType type(LineKind kind) {
        return switch (kind) {
            case COST -> null;
            case CASHABLE -> BenefitType.CASHABLE;
            case CAPACITY_RELEASING -> BenefitType.CAPACITY_RELEASING;
            case COST_AVOIDANCE -> BenefitType.COST_AVOIDANCE;
        };
    }

    private static @Nullable String common(
            List<BenefitProfile> benefits, Function<BenefitProfile, @Nullable String> part) {
        if (benefits.isEmpty()) {
            return null;
        }
        String first = part.apply(benefits.getFirst());
        return benefits.stream().allMatch(benefit -> Objects.equals(part.apply(benefit), first)) ? first : null;
    }

    private static int lastYear(Initiative initiative) {
        boolean ended = initiative.condition() == Condition.STOPPED || initiative.stage() == Stage.DECOMMISSIONED;
        return ended
                ? initiative.decisions().stream()
                        .map(Initiative.Taken::decision)
                        .filter(Planned::ends)
                        .mapToInt(decision -> decision.date().getYear())
                        .min()
                        .orElse(Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
    }

    private static boolean ends(DecisionTaken decision) {
        return decision.conditionAfter() == Condition.STOPPED || decision.stageAfter() == Stage.DECOMMISSIONED;
    }

    boolean matches(RealisationFilter filter) {
        return (filter.year() == null || filter.year() == year)
                && matches(filter.budgetLine(), budgetLine)
                && matches(filter.perspective(), perspective)
                && matches(filter.initiative(), initiativeId)
                && matches(filter.division(), divisionId);
    }

    private static boolean matches(@Nullable String asked, @Nullable String own) {
        return asked == null || asked.equals(own);
    }
}
