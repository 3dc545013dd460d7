package se.nyttospar.command.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.Attribution;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitProfile.DeclaredBaseline;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;

/**
 * All of a profile that may be stated anew: not what its values mean (indicator, frequency, place, group, initiative), and not the
 * target, which is revised by itself. What is left out is taken away.
 *
 * @param frameworkId another goal framework, or null to stay with the one before
 */
public record ProfileRevision(
        @Nullable String effectGoal,
        @Nullable String frameworkId,
        String title,
        @Nullable String description,
        BenefitType type,
        BenefitRole role,
        boolean safetyCritical,
        String perspective,
        @Nullable String strategicGoal,
        @Nullable String beneficiary,
        @Nullable String owner,
        @Nullable DeclaredBaseline declaredBaseline,
        @Nullable LocalDate plannedGoLive,
        @Nullable LocalDate earliestEffect,
        Attribution attribution,
        @Nullable String comparisonBenefitId,
        @Nullable BigDecimal contributionShare,
        @Nullable String budgetLine) {

    BenefitProfile of(BenefitProfile before) {
        return new BenefitProfile(
                before.initiativeId(),
                effectGoal,
                frameworkId == null ? before.frameworkId() : frameworkId,
                title,
                description,
                type,
                role,
                safetyCritical,
                perspective,
                strategicGoal,
                before.indicatorId(),
                before.frequency(),
                before.divisionId(),
                before.unitId(),
                before.group(),
                beneficiary,
                owner,
                declaredBaseline,
                before.target(),
                before.milestones(),
                plannedGoLive,
                earliestEffect,
                attribution,
                comparisonBenefitId,
                contributionShare,
                budgetLine);
    }
}
