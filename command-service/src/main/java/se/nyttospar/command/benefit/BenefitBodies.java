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
            @Nullable String initiativeId,
            @Nullable String effectGoal,
            @Nullable String frameworkId,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 8000) String description,
            @NotNull BenefitType type,
            @NotNull BenefitRole role,
            @Nullable Boolean safetyCritical,
            @NotBlank String perspective,
            @Nullable String strategicGoal,
            @NotBlank String indicatorId,
            @Nullable String divisionId,
            @Nullable String unitId,
            @Nullable @Size(max = 200) String group,
            @Nullable @Size(max = 200) String beneficiary,
            @Nullable @Size(max = 200) String owner,
            @Nullable @Valid Baseline declaredBaseline,
            @Nullable @Valid TargetBody target,
            @Nullable @Size(max = 100) List<@Valid MilestoneBody> milestones,
            @Nullable LocalDate plannedGoLive,
            @Nullable LocalDate earliestEffect,
            @Nullable Attribution attribution,
            @Nullable BigDecimal contributionShare,
            @Nullable @Size(max = 200) String budgetLine) {}

    record GoLive(
            @NotNull LocalDate date,
            @Nullable @Size(max = 4000) String reason) {}

    record Validation(@NotBlank String through) {}

    record Rebase(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 4000) String cause,
            @Nullable @Size(max = 200) String approver) {}

    record Reason(@NotBlank @Size(max = 4000) String reason) {}

    record MeasuredValue(
            @NotBlank String period,
            @NotNull BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer sampleSize,
            @Nullable @Size(max = 200) String source,
            @Nullable @Size(max = 2000) String evidence,
            @Nullable @Size(max = 4000) String comment) {}

    record CorrectedValue(
            @NotNull BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer sampleSize,
            @Nullable @Size(max = 200) String source,
            @Nullable @Size(max = 2000) String evidence,
            @Nullable @Size(max = 4000) String comment,
            @NotBlank @Size(max = 4000) String reason) {}
}
