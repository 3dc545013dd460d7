package se.nyttospar.command.realisedbenefit;

import java.time.LocalDate;
import java.util.List;
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
import se.nyttospar.events.time.Period;

/** Which claims stand on which budget line, kept in the transaction of the events that say so. */
@Component
@ProcessingGroup(Directory.PROCESSOR)
class LineClaims {

    /** Where a claim is made: by whom, on which line, for when. */
    private record Place(String subject, String budgetLine, LocalDate firstDay, LocalDate lastDay) {}

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
        checkAlone(id, claim);
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

    /** Money is claimed once: not again for a month of the quarter, nor for the year that holds it. */
    private void checkAlone(String id, RealisationClaim claim) {
        // Two requests that claim for the same benefit and line follow one another.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:place, 0))")
                .param("place", "claim:" + subject(claim) + ':' + claim.budgetLine())
                .query(row -> {});
        jdbc.sql("""
                        select period from realised_claim
                        where standing and subject = :subject and budget_line = :line and realised_benefit_id <> :id
                        and first_day <= :last and last_day >= :first
                        order by first_day, period limit 1""")
                .param("subject", subject(claim))
                .param("line", claim.budgetLine())
                .param("id", id)
                .param("first", claim.period().firstDay())
                .param("last", claim.period().lastDay())
                .query(String.class)
                .optional()
                .ifPresent(period -> {
                    throw new Refusal(Rule.CLAIM_EXISTS, claim.budgetLine(), period);
                });
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
                        claim.period().firstDay(),
                        claim.period().lastDay()));
    }

    /** What others claim where the claim {@code id} was made. */
    OtherClaims besides(String id) {
        return jdbc.sql("""
                        select subject, budget_line, first_day, last_day from realised_claim
                        where realised_benefit_id = :id""")
                .param("id", id)
                .query((row, _) -> new Place(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .optional()
                .map(place -> besides(id, place))
                .orElse(OtherClaims.NONE);
    }

    private OtherClaims besides(String id, Place place) {
        return jdbc.sql("""
                        with other as (
                            select subject, amount, share from realised_claim
                            where standing and budget_line = :line and realised_benefit_id <> :id
                            and first_day <= :last and last_day >= :first)
                        select (select coalesce(sum(amount), 0) from other),
                               (select coalesce(sum(share), 0) from (
                                   select max(share) as share from other where subject <> :subject group by subject) s)""")
                .param("line", place.budgetLine())
                .param("id", id)
                .param("first", place.firstDay())
                .param("last", place.lastDay())
                .param("subject", place.subject())
                .query((row, _) -> new OtherClaims(row.getBigDecimal(1), row.getBigDecimal(2), totals(id, place)))
                .single();
    }

    /** A total binds what lies within its period: that of a month says nothing of a whole year. */
    private List<LineTotal> totals(String id, Place place) {
        return jdbc.sql("""
                        with other as (
                            select period, first_day, last_day, amount, line_total from realised_claim
                            where standing and budget_line = :line and realised_benefit_id <> :id)
                        select t.period, t.total, (
                            select sum(o.amount) from other o where o.first_day <= t.last_day and o.last_day >= t.first_day)
                        from (select period, first_day, last_day, max(line_total) as total from other
                              where line_total is not null and first_day <= :first and last_day >= :last
                              group by period, first_day, last_day) t
                        order by t.first_day desc, t.period desc""")
                .param("line", place.budgetLine())
                .param("id", id)
                .param("first", place.firstDay())
                .param("last", place.lastDay())
                .query((row, _) ->
                        new LineTotal(Period.parse(row.getString(1)), row.getBigDecimal(2), row.getBigDecimal(3)))
                .list();
    }

    private static String subject(RealisationClaim claim) {
        return claim.benefitId() == null ? "initiative:" + claim.initiativeId() : "benefit:" + claim.benefitId();
    }
}
