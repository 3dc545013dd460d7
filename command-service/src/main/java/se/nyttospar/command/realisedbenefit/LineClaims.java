package se.nyttospar.command.realisedbenefit;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.Directory;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.realisedbenefit.ClaimCorrected;
import se.nyttospar.events.realisedbenefit.ClaimRejected;
import se.nyttospar.events.realisedbenefit.ClaimWithdrawn;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;

/** Which claims stand on which budget line, kept in the transaction of the events that say so. */
@Component
@ProcessingGroup(Directory.PROCESSOR)
class LineClaims {

    /** Where a claim is made: by whom, on which line, for when. */
    private record Place(String subject, String budgetLine, String period, LocalDate firstDay, LocalDate lastDay) {}

    private final JdbcClient jdbc;

    LineClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RealisationClaimed event) {
        write("""
                insert into realised_claim (realised_benefit_id, subject, budget_line, period, first_day, last_day, amount,
                        share, line_total, standing)
                values (:id, :subject, :line, :period, :first, :last, :amount, :share, :total, true)""", event.realisedBenefitId(), event.claim());
    }

    @EventHandler
    void on(ClaimCorrected event) {
        write("""
                update realised_claim set amount = :amount, share = :share, line_total = :total, standing = true
                where realised_benefit_id = :id""", event.realisedBenefitId(), event.claim());
    }

    @EventHandler
    void on(ClaimWithdrawn event) {
        stands(event.realisedBenefitId(), false);
    }

    @EventHandler
    void on(ClaimRejected event) {
        stands(event.realisedBenefitId(), false);
    }

    private void write(String statement, String id, RealisationClaim claim) {
        try {
            jdbc.sql(statement)
                    .param("id", id)
                    .param("subject", subject(claim))
                    .param("line", claim.budgetLine())
                    .param("period", claim.period().toString())
                    .param("first", claim.period().firstDay())
                    .param("last", claim.period().lastDay())
                    .param("amount", claim.amount())
                    .param("share", claim.contributionShare())
                    .param("total", claim.lineTotal())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new Refusal(Rule.CLAIM_EXISTS, claim.budgetLine(), claim.period());
        }
    }

    private void stands(String id, boolean standing) {
        jdbc.sql("update realised_claim set standing = :standing where realised_benefit_id = :id")
                .param("standing", standing)
                .param("id", id)
                .update();
    }

    /** What others than {@code id} claim where a new claim is made. */
    OtherClaims besides(String id, RealisationClaim claim) {
        return besides(
                id,
                new Place(
                        subject(claim),
                        claim.budgetLine(),
                        claim.period().toString(),
                        claim.period().firstDay(),
                        claim.period().lastDay()));
    }

    /** What others claim where the claim {@code id} was made. */
    OtherClaims besides(String id) {
        return jdbc.sql("""
                        select subject, budget_line, period, first_day, last_day from realised_claim
                        where realised_benefit_id = :id""")
                .param("id", id)
                .query((row, _) -> new Place(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .optional()
                .map(place -> besides(id, place))
                .orElse(OtherClaims.NONE);
    }

    private OtherClaims besides(String id, Place place) {
        return jdbc.sql("""
                        with other as (
                            select subject, period, amount, share, line_total from realised_claim
                            where standing and budget_line = :line and realised_benefit_id <> :id
                            and first_day <= :last and last_day >= :first)
                        select (select coalesce(sum(amount), 0) from other where period = :period),
                               (select coalesce(sum(share), 0) from (
                                   select max(share) as share from other where subject <> :subject group by subject) s),
                               (select max(line_total) from other where period = :period)""")
                .param("line", place.budgetLine())
                .param("id", id)
                .param("first", place.firstDay())
                .param("last", place.lastDay())
                .param("period", place.period())
                .param("subject", place.subject())
                .query((row, _) -> new OtherClaims(row.getBigDecimal(1), row.getBigDecimal(2), row.getBigDecimal(3)))
                .single();
    }

    private static String subject(RealisationClaim claim) {
        return claim.benefitId() == null ? "initiative:" + claim.initiativeId() : "benefit:" + claim.benefitId();
    }
}
