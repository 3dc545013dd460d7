package se.nyttospar.query.realisedbenefit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.nyttospar.query.reading.ViewTables;

/** Which realised benefits are asked for; what is null is left open. */
record RealisationFilter(
        @Nullable Integer year,
        @Nullable String budgetLine,
        @Nullable String perspective,
        @Nullable String initiative,
        @Nullable String benefit,
        @Nullable String division) {

    static final String WHERE = """
            where (:year::integer is null or r.year = :year)
            and (:budgetLine::text is null or r.budget_line = :budgetLine)
            and (:perspective::text is null or r.perspective = :perspective)
            and (:initiative::text is null or r.initiative_id = :initiative)
            and (:benefit::text is null or r.benefit_id = :benefit)
            and (:division::text is null or r.division_id = :division)
            """;

    StatementSpec fill(ViewTables tables, String statement) {
        return tables.sql(statement)
                .param("year", year)
                .param("budgetLine", budgetLine)
                .param("perspective", perspective)
                .param("initiative", initiative)
                .param("benefit", benefit)
                .param("division", division);
    }
}
