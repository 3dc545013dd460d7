package se.nyttospar.query.realisedbenefit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.ViewTables;

/** Realised benefits one by one. */
public final class RealisedBenefits {

    /**
     * A realised benefit. Amounts are kronor.
     *
     * @param version number of its last event, for {@code If-Match}
     * @param standing CLAIMED, VALIDATED, REJECTED or WITHDRAWN
     * @param reason why it was rejected or withdrawn, or the controller's comment
     * @param reviewer pseudonymous id of the controller
     */
    public record Answer(
            String id,
            long version,
            @Nullable String benefitId,
            @Nullable String initiativeId,
            @Nullable String perspective,
            String divisionId,
            String type,
            String period,
            String budgetLine,
            BigDecimal amount,
            @Nullable BigDecimal contributionShare,
            @Nullable BigDecimal lineTotal,
            @Nullable String evidence,
            @Nullable String comment,
            String standing,
            @Nullable String reason,
            @Nullable String reviewer,
            String claimant,
            Instant claimed,
            BigDecimal reinvested,
            List<Reinvestment> reinvestments) {
        private Answer with(List<Reinvestment> found) {
            return new Answer(
                    id,
                    version,
                    benefitId,
                    initiativeId,
                    perspective,
                    divisionId,
                    type,
                    period,
                    budgetLine,
                    amount,
                    contributionShare,
                    lineTotal,
                    evidence,
                    comment,
                    standing,
                    reason,
                    reviewer,
                    claimant,
                    claimed,
                    reinvested,
                    found);
        }
    }

    public record Reinvestment(String id, BigDecimal amount, String purpose, LocalDate date) {}

    private static final String CLAIMS = """
            select r.* from ${valid:realised_benefit} r
            """;

    private RealisedBenefits() {}

    /** A page of them; their reinvestments are told one by one only. */
    static ListOf<Answer> list(ViewTables tables, RealisationFilter filter, @Nullable String standing, Paging paging) {
        String where = RealisationFilter.WHERE + "and (:standing::text is null or r.standing = :standing) ";
        List<Answer> found = filter.fill(
                        tables,
                        CLAIMS + where
                                + "order by r.year, r.budget_line, r.realised_benefit_id limit :limit offset :offset")
                .param("standing", standing)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(RealisedBenefits::answer)
                .list();
        long total = filter.fill(tables, "select count(*) from ${valid:realised_benefit} r " + where)
                .param("standing", standing)
                .query(Long.class)
                .single();
        return new ListOf<>(found, paging.page(), paging.limit(), total);
    }

    static @Nullable Answer one(ViewTables tables, String id) {
        Answer found = tables.sql(CLAIMS + "where r.realised_benefit_id = ?")
                .param(id)
                .query(RealisedBenefits::answer)
                .optional()
                .orElse(null);
        return found == null
                ? null
                : found.with(tables.sql("""
                                select reinvestment_id, amount, purpose, date from ${events:reinvestment}
                                where realised_benefit_id = ? order by date, reinvestment_id""")
                        .param(id)
                        .query((row, _) -> new Reinvestment(
                                row.getString(1),
                                row.getBigDecimal(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class)))
                        .list());
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getString("realised_benefit_id"),
                row.getLong("sequence"),
                row.getString("benefit_id"),
                row.getString("initiative_id"),
                row.getString("perspective"),
                row.getString("division_id"),
                row.getString("type"),
                row.getString("period"),
                row.getString("budget_line"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("share"),
                row.getBigDecimal("line_total"),
                row.getString("evidence"),
                row.getString("comment"),
                row.getString("standing"),
                row.getString("reason"),
                row.getString("reviewer"),
                row.getString("claimant"),
                row.getObject("claimed", OffsetDateTime.class).toInstant(),
                row.getBigDecimal("reinvested"),
                List.of());
    }
}
