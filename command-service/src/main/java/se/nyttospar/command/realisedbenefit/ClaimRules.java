package se.nyttospar.command.realisedbenefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.nyttospar.command.refusal.Numbers;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** What every claim has to satisfy, whether it is new or corrected. */
final class ClaimRules {

    private ClaimRules() {}

    static void check(RealisationClaim claim, OtherClaims others, LocalDate today) {
        if (claim.type() == BenefitType.QUALITATIVE) {
            throw new Refusal(Rule.CLAIM_OF_QUALITATIVE);
        }
        checkPeriod(claim.period(), today);
        checkAmount("amount", claim.amount());
        BigDecimal share = claim.contributionShare();
        Numbers.check("contributionShare", share);
        if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw new Refusal(Rule.CONTRIBUTION_OUT_OF_RANGE);
        }
        if (claim.lineTotal() != null) {
            checkAmount("lineTotal", claim.lineTotal());
        }
        checkTotals(claim, others);
    }

    /** What is stated now of the claim's own period counts instead of what others stated of it. */
    private static void checkTotals(RealisationClaim claim, OtherClaims others) {
        BigDecimal own = claim.lineTotal();
        if (own != null) {
            checkTotal(claim, new LineTotal(claim.period(), own, others.amount()));
        }
        others.totals().stream()
                .filter(total -> own == null || !total.period().equals(claim.period()))
                .forEach(total -> checkTotal(claim, total));
    }

    private static void checkTotal(RealisationClaim claim, LineTotal line) {
        if (claim.amount().add(line.claimed()).compareTo(line.total()) > 0) {
            throw new Refusal(
                    Rule.CLAIMS_ABOVE_LINE_TOTAL,
                    claim.budgetLine(),
                    line.period(),
                    line.total().toPlainString(),
                    line.claimed().toPlainString());
        }
    }

    static void checkAmount(String field, BigDecimal amount) {
        Numbers.check(field, amount);
        if (amount.signum() <= 0) {
            throw new Refusal(Rule.AMOUNT_NOT_POSITIVE, field);
        }
    }

    /** Books are kept by month and longer; a week may belong to two years. */
    private static void checkPeriod(Period period, LocalDate today) {
        if (period.frequency() == Frequency.DAY || period.frequency() == Frequency.WEEK) {
            throw new Refusal(Rule.CLAIM_PERIOD_TOO_SHORT, period);
        }
        if (period.firstDay().isAfter(today)) {
            throw new Refusal(Rule.PERIOD_IN_FUTURE, period);
        }
    }
}
