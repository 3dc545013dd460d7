package se.nyttospar.query.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.query.benefit.Promised;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Statements;

/** What an initiative lacks of what must be there before the effort. */
final class EffectBeforeEffort {

    private EffectBeforeEffort() {}

    /** @param benefits the active ones of the initiative, those whose indicator is known */
    static List<String> missing(Initiative initiative, List<Promised> benefits, LocalDate day) {
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
            List<String> missing, String name, List<Promised> benefits, Predicate<Promised> condition) {
        if (benefits.stream().noneMatch(condition)) {
            missing.add(name);
        }
    }

    private static boolean targeted(Promised benefit) {
        return benefit.profile().role() == BenefitRole.PRIMARY
                && benefit.profile().target() != null;
    }

    private static boolean hasTrajectory(Promised benefit) {
        return benefit.profile().plannedGoLive() != null || benefit.goLiveStated();
    }

    /** A plan to measure a baseline counts only until go-live. */
    private static boolean hasBaselineOrPlan(Promised benefit, LocalDate day) {
        LocalDate planned = benefit.profile().plannedGoLive();
        return benefit.profile().declaredBaseline() != null
                || benefit.measuredBefore()
                || benefit.goLive() == null && planned != null && !planned.isBefore(day);
    }
}
