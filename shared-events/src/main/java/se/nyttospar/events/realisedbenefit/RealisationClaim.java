package se.nyttospar.events.realisedbenefit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.time.Period;

/**
 * What is claimed to have been realised. Amounts are kronor in the prices of the period.
 *
 * @param benefitId the benefit that became money or capacity, or none when an initiative as a whole claims it
 * @param initiativeId the initiative that it belongs to
 * @param perspective goal perspective, the benefit's own where there is one
 * @param divisionId the division whose budget it is
 * @param period a month, quarter, tertial or year
 * @param contributionShare share of the change on the line that this claim stands for, 0–1
 * @param lineTotal the whole change on the line in the period, shared by all who claim it, where it is known
 * @param evidence link to what shows it
 */
public record RealisationClaim(
        @Nullable String benefitId,
        @Nullable String initiativeId,
        @Nullable String perspective,
        String divisionId,
        BenefitType type,
        Period period,
        String budgetLine,
        BigDecimal amount,
        @Nullable BigDecimal contributionShare,
        @Nullable BigDecimal lineTotal,
        @FreeText @Nullable String evidence,
        @FreeText @Nullable String comment) {}
