package se.nyttospar.query.realisedbenefit;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.ViewTables;

/** Realised benefits added up per year, budget line and perspective. */
final class RealisationSums {

    /**
     * What was realised on a budget line in a year, in kronor. {@code claimed} is everything that was not withdrawn:
     * {@code validated}, {@code rejected} and {@code waiting} together.
     *
     * @param perspective left out for claims of initiatives that name none
     * @param sharesAboveOne periods in which different benefits together claim more than the whole of the effect on the line,
     *     whatever their perspective
     */
    record Answer(
            int year,
            String budgetLine,
            @Nullable String perspective,
            int claims,
            BigDecimal claimed,
            BigDecimal waiting,
            BigDecimal validated,
            BigDecimal rejected,
            BigDecimal reinvested,
            List<String> sharesAboveOne) {}

    private static final String GROUPS = """
            select r.year, r.budget_line, r.perspective, count(*) as claims, sum(r.amount) as claimed,
                   coalesce(sum(r.amount) filter (where r.standing = 'CLAIMED'), 0) as waiting,
                   coalesce(sum(r.amount) filter (where r.standing = 'VALIDATED'), 0) as validated,
                   coalesce(sum(r.amount) filter (where r.standing = 'REJECTED'), 0) as rejected,
                   sum(r.reinvested) as reinvested,
                   array(select s.period from ${valid:realised_benefit} s
                         where s.budget_line = r.budget_line and s.year = r.year and s.standing in ('CLAIMED', 'VALIDATED')
                         group by s.period having sum(s.share) > 1 order by s.period) as doubled
            from ${valid:realised_benefit} r
            """ + RealisationFilter.WHERE + """
            and r.standing <> 'WITHDRAWN'
            group by r.year, r.budget_line, r.perspective
            """;

    private RealisationSums() {}

    static ListOf<Answer> of(ViewTables tables, RealisationFilter filter, Paging paging) {
        List<Answer> rows = filter.fill(
                        tables, GROUPS + "order by r.year, r.budget_line, r.perspective limit :limit offset :offset")
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(RealisationSums::answer)
                .list();
        long total = filter.fill(tables, "select count(*) from (" + GROUPS + ") grouped")
                .query(Long.class)
                .single();
        return new ListOf<>(rows, paging.page(), paging.limit(), total);
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        Array doubled = row.getArray("doubled");
        return new Answer(
                row.getInt("year"),
                row.getString("budget_line"),
                row.getString("perspective"),
                row.getInt("claims"),
                row.getBigDecimal("claimed"),
                row.getBigDecimal("waiting"),
                row.getBigDecimal("validated"),
                row.getBigDecimal("rejected"),
                row.getBigDecimal("reinvested"),
                Arrays.asList((String[]) doubled.getArray()));
    }
}
