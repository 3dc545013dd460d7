package se.nyttospar.command.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.Attribution;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.benefit.PopulationGroup;
import se.nyttospar.events.benefit.PopulationGroup.Dimension;
import se.nyttospar.events.benefit.TargetKind;

/** What requests about benefits contain. */
final class BenefitBodies {

    private BenefitBodies() {}

    record Baseline(@NotNull BigDecimal value, @NotBlank String period) {}

    record TargetBody(
            @NotNull TargetKind kind,
            @NotNull BigDecimal value,
            @NotNull LocalDate date) {}

    record MilestoneBody(@NotNull LocalDate date, @NotNull BigDecimal value) {}

    record Profile(
            @Nullable String id,
            @Nullable @Size(max = 80) String initiativeId,
            @Nullable @Size(max = 80) String effectGoal,
            @Nullable @Size(max = 80) String frameworkId,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 8000) String description,
            @NotNull BenefitType type,
            @NotNull BenefitRole role,
            @Nullable Boolean safetyCritical,
            @NotBlank @Size(max = 80) String perspective,
            @Nullable @Size(max = 80) String strategicGoal,
            @NotBlank @Size(max = 80) String indicatorId,
            @Nullable @Size(max = 80) String divisionId,
            @Nullable @Size(max = 80) String unitId,
            @Nullable @Size(max = 200) String group,
            @Nullable @Size(max = 200) String beneficiary,
            @Nullable @Size(max = 200) String owner,
            @Nullable @Valid Baseline declaredBaseline,
            @Nullable @Valid TargetBody target,
            @Nullable @Size(max = 100) List<@Valid MilestoneBody> milestones,
            @Nullable LocalDate plannedGoLive,
            @Nullable LocalDate earliestEffect,
            @Nullable Attribution attribution,
            @Nullable @Size(max = 80) String comparisonBenefitId,
            @Nullable BigDecimal contributionShare,
            @Nullable @Size(max = 200) String budgetLine) {}

    /** All that may be stated anew; what is left out is taken away, but for the framework, which stays. */
    record Revision(
            @Nullable @Size(max = 80) String effectGoal,
            @Nullable @Size(max = 80) String frameworkId,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 8000) String description,
            @NotNull BenefitType type,
            @NotNull BenefitRole role,
            @Nullable Boolean safetyCritical,
            @NotBlank @Size(max = 80) String perspective,
            @Nullable @Size(max = 80) String strategicGoal,
            @Nullable @Size(max = 200) String beneficiary,
            @Nullable @Size(max = 200) String owner,
            @Nullable @Valid Baseline declaredBaseline,
            @Nullable LocalDate plannedGoLive,
            @Nullable LocalDate earliestEffect,
            @Nullable Attribution attribution,
            @Nullable @Size(max = 80) String comparisonBenefitId,
            @Nullable BigDecimal contributionShare,
            @Nullable @Size(max = 200) String budgetLine,
            @NotBlank @Size(max = 4000) String reason) {}

    record TargetRevision(
            @NotNull @Valid TargetBody target,
            @Nullable @Size(max = 100) List<@Valid MilestoneBody> milestones,
            @NotBlank @Size(max = 4000) String reason) {}

    /** @param unitId the unit, where a rollout is staged; left out for the benefit as a whole */
    record GoLive(
            @Nullable @Size(max = 80) String unitId,
            @NotNull LocalDate date,
            @Nullable @Size(max = 4000) String reason) {}

    record Validation(@NotBlank String through) {}

    record Rebase(
            @NotNull LocalDate date,
            @Nullable @Size(max = 4000) String cause,
            @Nullable @Size(max = 200) String approver) {}

    record Reason(@NotBlank @Size(max = 4000) String reason) {}

    /** A group of people that a value is about, for example {@code AGE} and {@code 75+}. */
    record Group(
            @NotNull Dimension by, @NotBlank @Size(max = 80) String name) {
        static @Nullable PopulationGroup of(@Nullable Group group) {
            return group == null ? null : new PopulationGroup(group.by(), group.name());
        }
    }

    record Retraction(
            @Nullable @Valid Group group,
            @NotBlank @Size(max = 4000) String reason) {}

    /**
     * @param group the group that the value is about; left out for the benefit's own value
     * @param confirmation why a value outside the indicator's plausible range is right
     */
    record MeasuredValue(
            @NotBlank String period,
            @Nullable @Valid Group group,
            @NotNull BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer sampleSize,
            @Nullable @Size(max = 200) String source,
            @Nullable @Size(max = 2000) String evidence,
            @Nullable @Size(max = 4000) String comment,
            @Nullable @Size(max = 4000) String confirmation) {}

    /** {@code group} and {@code confirmation} as in {@link MeasuredValue}. */
    record CorrectedValue(
            @Nullable @Valid Group group,
            @NotNull BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer sampleSize,
            @Nullable @Size(max = 200) String source,
            @Nullable @Size(max = 2000) String evidence,
            @Nullable @Size(max = 4000) String comment,
            @Nullable @Size(max = 4000) String confirmation,
            @NotBlank @Size(max = 4000) String reason) {}
}
