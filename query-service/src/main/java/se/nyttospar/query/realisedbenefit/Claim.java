package se.nyttospar.query.realisedbenefit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.query.reading.ViewTables;

/**
 * What counts of a realised benefit when they are added up. Amounts are kronor.
 *
 * @param share of the change on the line that it stands for
 * @param lineTotal the whole change on the line in the period, where it was stated
 */
record Claim(
        String id,
        int year,
        String period,
        BenefitType type,
        String budgetLine,
        @Nullable String perspective,
        Standing standing,
        BigDecimal amount,
        @Nullable BigDecimal share,
        @Nullable BigDecimal lineTotal,
        BigDecimal reinvested) {

    /** How it stands with the controllers. */
    enum Standing {
        CLAIMED,
        VALIDATED,
        REJECTED,
        WITHDRAWN;

        boolean counts() {
            return this == CLAIMED || this == VALIDATED;
        }
    }

    static List<Claim> all(ViewTables tables, RealisationFilter filter) {
        return filter.fill(
                        tables,
                        "select r.* from ${valid:realised_benefit} r " + RealisationFilter.WHERE
                                + "order by r.realised_benefit_id")
                .query(Claim::of)
                .list();
    }

    private static Claim of(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getString("realised_benefit_id"),
                row.getInt("year"),
                row.getString("period"),
                BenefitType.valueOf(row.getString("type")),
                row.getString("budget_line"),
                row.getString("perspective"),
                Standing.valueOf(row.getString("standing")),
                row.getBigDecimal("amount"),
                row.getBigDecimal("share"),
                row.getBigDecimal("line_total"),
                row.getBigDecimal("reinvested"));
    }
}
