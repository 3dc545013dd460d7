package se.nyttospar.command.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.indicator.ValueRules;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.refusal.Numbers;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitProfile.DeclaredBaseline;
import se.nyttospar.events.benefit.BenefitProfile.Milestone;
import se.nyttospar.events.benefit.BenefitProfile.Target;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorDefinition.Level;

/** What a promised benefit has to state so that it can be followed up. */
final class ProfileRules {

    private ProfileRules() {}

    static void check(BenefitProfile profile, References references, LocalDate today) {
        checkPlace(profile, references);
        checkContent(profile, references.framework(), references.indicator(), today);
    }

    /** A benefit is compared with another one that there is. */
    static void checkComparison(String benefitId, BenefitProfile profile, boolean known) {
        String other = profile.comparisonBenefitId();
        if (benefitId.equals(other)) {
            throw new Refusal(Rule.COMPARED_WITH_ITSELF);
        }
        if (other != null && !known) {
            throw new Refusal(Rule.COMPARISON_BENEFIT_UNKNOWN, other);
        }
    }

    /** Everything but where it belongs. */
    static void checkContent(
            BenefitProfile profile,
            @Nullable GoalFramework framework,
            @Nullable IndicatorDefinition indicator,
            LocalDate today) {
        checkGoals(profile, framework);
        if (indicator == null) {
            throw new Refusal(Rule.INDICATOR_UNKNOWN, profile.indicatorId());
        }
        ActorIds.check("owner", profile.owner());
        checkRole(profile, indicator);
        checkAim(profile, indicator);
        checkBaseline(profile, indicator, today);
        checkEarliestEffect(profile);
        BigDecimal share = profile.contributionShare();
        Numbers.check("contributionShare", share);
        if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw new Refusal(Rule.CONTRIBUTION_OUT_OF_RANGE);
        }
    }

    private static void checkPlace(BenefitProfile profile, References references) {
        if (profile.initiativeId() == null && profile.effectGoal() == null) {
            throw new Refusal(Rule.BENEFIT_WITHOUT_OWNER_OR_GOAL);
        }
        if (profile.initiativeId() != null) {
            Boolean open = references.initiativeOpen();
            if (open == null) {
                throw new Refusal(Rule.INITIATIVE_UNKNOWN, profile.initiativeId());
            }
            if (!open) {
                throw new Refusal(Rule.INITIATIVE_ENDED, profile.initiativeId());
            }
        }
        if (!references.divisionKnown()) {
            throw new Refusal(Rule.DIVISION_UNKNOWN, profile.divisionId());
        }
        if (profile.unitId() != null) {
            String division = references.unitDivision();
            if (division == null) {
                throw new Refusal(Rule.UNIT_UNKNOWN, profile.unitId());
            }
            if (!division.equals(profile.divisionId())) {
                throw new Refusal(Rule.UNIT_OF_OTHER_DIVISION, profile.unitId(), division);
            }
        }
    }

    private static void checkGoals(BenefitProfile profile, @Nullable GoalFramework framework) {
        if (framework == null) {
            throw new Refusal(Rule.FRAMEWORK_UNKNOWN, profile.frameworkId());
        }
        var perspective = framework.perspectives().stream()
                .filter(p -> p.id().equals(profile.perspective()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Rule.PERSPECTIVE_UNKNOWN, profile.perspective(), profile.frameworkId()));
        if (profile.strategicGoal() != null
                && perspective.goals().stream().noneMatch(g -> g.id().equals(profile.strategicGoal()))) {
            throw new Refusal(Rule.GOAL_UNKNOWN, profile.strategicGoal(), profile.frameworkId());
        }
        if (profile.effectGoal() != null
                && framework.effectGoals().stream().noneMatch(g -> g.id().equals(profile.effectGoal()))) {
            throw new Refusal(Rule.GOAL_UNKNOWN, profile.effectGoal(), profile.frameworkId());
        }
    }

    private static void checkRole(BenefitProfile profile, IndicatorDefinition indicator) {
        if (profile.role() == BenefitRole.PRIMARY && indicator.direction() == Direction.NEUTRAL) {
            throw new Refusal(Rule.PRIMARY_NEUTRAL, profile.indicatorId());
        }
        if (profile.safetyCritical() && profile.role() != BenefitRole.BALANCING) {
            throw new Refusal(Rule.SAFETY_CRITICAL_NOT_BALANCING);
        }
    }

    /** Target and trajectory, which may be stated anew by themselves. */
    static void checkAim(BenefitProfile profile, IndicatorDefinition indicator) {
        checkTarget(profile, indicator);
        checkTrajectory(profile, indicator);
    }

    private static void checkTarget(BenefitProfile profile, IndicatorDefinition indicator) {
        Target target = profile.target();
        if (target == null) {
            return;
        }
        Numbers.check("target.value", target.value());
        if (indicator.direction() == Direction.NEUTRAL) {
            throw new Refusal(Rule.TARGET_OF_NEUTRAL);
        }
        checkLevel(target.value(), indicator);
        DeclaredBaseline baseline = profile.declaredBaseline();
        if (baseline != null && target.date().isBefore(baseline.period().firstDay())) {
            throw new Refusal(Rule.TARGET_BEFORE_BASELINE, target.date(), baseline.period());
        }
        if (target.kind() == TargetKind.CHANGE && baseline != null) {
            int towards = target.value().compareTo(baseline.value());
            if (indicator.direction() == Direction.INCREASE ? towards <= 0 : towards >= 0) {
                throw new Refusal(Rule.TARGET_ON_WRONG_SIDE, target.value(), baseline.value());
            }
        }
    }

    private static void checkBaseline(BenefitProfile profile, IndicatorDefinition indicator, LocalDate today) {
        DeclaredBaseline baseline = profile.declaredBaseline();
        if (baseline == null) {
            return;
        }
        Numbers.check("declaredBaseline.value", baseline.value());
        checkLevel(baseline.value(), indicator);
        MeasurementRules.checkPeriod(baseline.period(), profile.frequency());
        if (baseline.period().firstDay().isAfter(today)) {
            throw new Refusal(Rule.PERIOD_IN_FUTURE, baseline.period());
        }
    }

    /** Where values are levels of a scale, what is aimed at is one too. */
    private static void checkLevel(BigDecimal value, IndicatorDefinition indicator) {
        ValueRules.checkLevel(indicator.scale().stream().map(Level::value).toList(), value);
    }

    private static void checkEarliestEffect(BenefitProfile profile) {
        LocalDate goLive = profile.plannedGoLive();
        LocalDate effect = profile.earliestEffect();
        if (goLive != null && effect != null && effect.isBefore(goLive)) {
            throw new Refusal(Rule.EFFECT_BEFORE_GO_LIVE, effect, goLive);
        }
    }

    private static void checkTrajectory(BenefitProfile profile, IndicatorDefinition indicator) {
        if (profile.milestones().isEmpty()) {
            return;
        }
        if (profile.target() == null) {
            throw new Refusal(Rule.MILESTONES_WITHOUT_TARGET);
        }
        LocalDate goLive = profile.plannedGoLive();
        LocalDate before = null;
        for (Milestone milestone : profile.milestones()) {
            Numbers.check("milestones", milestone.value());
            checkLevel(milestone.value(), indicator);
            if (goLive != null && !milestone.date().isAfter(goLive)) {
                throw new Refusal(Rule.MILESTONE_BEFORE_GO_LIVE, milestone.date(), goLive);
            }
            if (before != null && !milestone.date().isAfter(before)) {
                throw new Refusal(Rule.MILESTONES_OUT_OF_ORDER);
            }
            before = milestone.date();
        }
        if (before != null && !before.isBefore(profile.target().date())) {
            throw new Refusal(Rule.MILESTONES_OUT_OF_ORDER);
        }
    }
}
