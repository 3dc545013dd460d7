package se.nyttospar.query.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.evidence.benefit.GoLive;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Statements;

/** What an initiative lacks of what must be there before the effort. */
final class EffectBeforeEffort {

    private EffectBeforeEffort() {}

    /** @param benefits the active ones of the initiative, those whose indicator is known */
    static List<String> missing(Initiative initiative, List<Benefit> benefits, LocalDate day) {
        List<String> missing = new ArrayList<>();
        if (initiative.owners().operations() == null) {
            missing.add("operations-owner");
        }
        requireAny(missing, "primary-benefit-with-indicator-and-target", benefits, EffectBeforeEffort::targeted);
        if (initiative.proposed().kind() == InitiativeKind.MAJOR) {
            requireAny(missing, "trajectory", benefits, b -> targeted(b) && hasTrajectory(b));
            requireAny(missing, "baseline", benefits, b -> targeted(b) && hasBaselineOrPlan(b, day));
            addMajor(missing, initiative);
        }
        if (initiative.usesAi() && initiative.statements().ai() == null) {
            missing.add("ai-profile");
        }
        return missing;
    }

    private static void addMajor(List<String> missing, Initiative initiative) {
        Statements statements = initiative.statements();
        if (statements.calculation() == null) {
            missing.add("benefit-calculation");
        }
        var risks = statements.risks();
        if (risks == null) {
            missing.add("risk-assessment");
        }
        if (risks == null || risks.what().alternativeRisks().isEmpty()) {
            missing.add("alternative-risks");
        }
        if (risks == null || risks.what().alternativeCost() == null) {
            missing.add("alternative-cost");
        }
        if (initiative.points().isEmpty()) {
            missing.add("decision-point");
        }
    }

    private static void requireAny(
            List<String> missing, String name, List<Benefit> benefits, Predicate<Benefit> condition) {
        if (benefits.stream().noneMatch(condition)) {
            missing.add(name);
        }
    }

    private static boolean targeted(Benefit benefit) {
        return benefit.profile().role() == BenefitRole.PRIMARY
                && benefit.profile().target() != null;
    }

    private static boolean hasTrajectory(Benefit benefit) {
        return benefit.profile().plannedGoLive() != null || !benefit.goLives().isEmpty();
    }

    /** A plan to measure a baseline counts only until go-live. */
    private static boolean hasBaselineOrPlan(Benefit benefit, LocalDate day) {
        LocalDate goLive = goLive(benefit, day);
        boolean measuredBefore = benefit.values().keySet().stream()
                .anyMatch(period -> goLive == null || period.lastDay().isBefore(goLive));
        LocalDate planned = benefit.profile().plannedGoLive();
        return benefit.profile().declaredBaseline() != null
                || measuredBefore
                || goLive == null && planned != null && !planned.isBefore(day);
    }

    private static @Nullable LocalDate goLive(Benefit benefit, LocalDate day) {
        return benefit.goLives().stream()
                .map(GoLive::day)
                .filter(date -> !date.isAfter(day))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
