package se.nyttospar.events.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/**
 * What is promised (nyttoprofil).
 *
 * @param initiativeId the initiative that it belongs to, or none when it belongs to an effect goal
 * @param effectGoal the strategic effect goal that it belongs to
 * @param frameworkId the goal framework that perspective and goals are named in
 * @param frequency the indicator's frequency when the benefit was defined; its values keep it
 * @param divisionId the division that reports it
 * @param unitId the unit that it is measured in; none means the whole division
 * @param group the group of people that it is measured for, where it is measured per group
 * @param owner pseudonymous id of whoever is accountable
 * @param comparisonBenefitId the benefit whose series it is compared with, where that is how its effect is attributed
 * @param contributionShare share of the indicator's change claimed by this benefit, 0–1
 */
public record BenefitProfile(
        @Nullable String initiativeId,
        @Nullable String effectGoal,
        String frameworkId,
        @FreeText String title,
        @FreeText @Nullable String description,
        BenefitType type,
        BenefitRole role,
        boolean safetyCritical,
        String perspective,
        @Nullable String strategicGoal,
        String indicatorId,
        Frequency frequency,
        String divisionId,
        @Nullable String unitId,
        @FreeText @Nullable String group,
        @FreeText @Nullable String beneficiary,
        @FreeText @Nullable String owner,
        @Nullable DeclaredBaseline declaredBaseline,
        @Nullable Target target,
        List<Milestone> milestones,
        @Nullable LocalDate plannedGoLive,
        @Nullable LocalDate earliestEffect,
        Attribution attribution,
        @Nullable String comparisonBenefitId,
        @Nullable BigDecimal contributionShare,
        @Nullable String budgetLine) {

    /** The same promise with another target and trajectory. */
    public BenefitProfile with(Target revised, List<Milestone> trajectory) {
        return new BenefitProfile(
                initiativeId,
                effectGoal,
                frameworkId,
                title,
                description,
                type,
                role,
                safetyCritical,
                perspective,
                strategicGoal,
                indicatorId,
                frequency,
                divisionId,
                unitId,
                group,
                beneficiary,
                owner,
                declaredBaseline,
                revised,
                trajectory,
                plannedGoLive,
                earliestEffect,
                attribution,
                comparisonBenefitId,
                contributionShare,
                budgetLine);
    }

    /** A baseline that is stated instead of measured. */
    public record DeclaredBaseline(BigDecimal value, Period period) {}

    /** The value to reach or keep, and by when. */
    public record Target(TargetKind kind, BigDecimal value, LocalDate date) {}

    /** A value that the trajectory passes on a day. */
    public record Milestone(LocalDate date, BigDecimal value) {}
}
