package se.nyttospar.query.annualreport;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.reading.ViewTables;

/** What was claimed, validated and reinvested in a year, in kronor. */
record Realised(BigDecimal claimed, BigDecimal validated, BigDecimal reinvested) {
    static final Realised NOTHING = new Realised(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** By initiative; a claim that names none counts for the initiative of its benefit. */
    static Map<String, Realised> byInitiative(ViewTables tables, int year) {
        Map<String, Realised> sums = new HashMap<>();
        tables.sql("""
                        select coalesce(r.initiative_id, b.initiative_id) as initiative_id, sum(r.amount) as claimed,
                               coalesce(sum(r.amount) filter (where r.standing = 'VALIDATED'), 0) as validated,
                               sum(r.reinvested) as reinvested
                        from ${valid:realised_benefit} r left join ${valid:benefit} b on b.benefit_id = r.benefit_id
                        where r.year = ? and r.standing <> 'WITHDRAWN'
                        group by coalesce(r.initiative_id, b.initiative_id)""").param(year).query(row -> {
            String initiative = row.getString("initiative_id");
            if (initiative != null) {
                sums.put(initiative, of(row));
            }
        });
        return sums;
    }

    private static Realised of(ResultSet row) throws SQLException {
        return new Realised(known(row, "claimed"), known(row, "validated"), known(row, "reinvested"));
    }

    private static BigDecimal known(ResultSet row, String column) throws SQLException {
        @Nullable BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
