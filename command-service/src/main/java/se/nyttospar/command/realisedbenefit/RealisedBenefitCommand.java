package se.nyttospar.command.realisedbenefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisedBenefitEvent;

/** What can be asked of a realised benefit. */
public sealed interface RealisedBenefitCommand extends Command {

    String realisedBenefitId();

    @Override
    default String stream() {
        return RealisedBenefitEvent.FAMILY + ':' + realisedBenefitId();
    }

    /** Claim that an amount has been realised. */
    record ClaimRealisation(String realisedBenefitId, RealisationClaim claim, OtherClaims others)
            implements RealisedBenefitCommand {}

    /** State anew what a claim says of its amount; what it is about stays. */
    record CorrectClaim(
            String realisedBenefitId,
            BigDecimal amount,
            @Nullable BigDecimal contributionShare,
            @Nullable BigDecimal lineTotal,
            @Nullable String evidence,
            @Nullable String comment,
            String reason,
            OtherClaims others)
            implements RealisedBenefitCommand {}

    /** Claim nothing any more. */
    record WithdrawClaim(String realisedBenefitId, String reason) implements RealisedBenefitCommand {}

    /** Confirm that the amount is in the books. */
    record ValidateRealisation(
            String realisedBenefitId, @Nullable String comment) implements RealisedBenefitCommand {}

    /** State that the amount is not in the books. */
    record RejectClaim(String realisedBenefitId, String reason) implements RealisedBenefitCommand {}

    /** Put some of a validated amount to new use. */
    record Reinvest(String realisedBenefitId, String reinvestmentId, BigDecimal amount, String purpose, LocalDate date)
            implements RealisedBenefitCommand {}
}
