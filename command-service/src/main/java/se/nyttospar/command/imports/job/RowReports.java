package se.nyttospar.command.imports.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;

/** What is reported about the rows of files. The same report twice is one. */
@Component
class RowReports {

    /** A report as it is answered. */
    record Answer(
            long line, @Nullable String column, Severity severity, String code, String detailSv, String detailEn) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    RowReports(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(String importId, List<RowReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                """
                insert into import_report (import_id, line, column_name, severity, code, detail_sv, detail_en)
                values (:id, :line, :column, :severity, :code, :sv, :en) on conflict do nothing""",
                reports.stream().map(report -> parameters(importId, report)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(String importId, RowReport report) {
        Refusal reason = report.reason();
        return new MapSqlParameterSource("id", importId)
                .addValue("line", report.line())
                .addValue("column", report.column() == null ? "" : report.column())
                .addValue("severity", report.severity().name())
                .addValue("code", reason.rule().code())
                .addValue("sv", reason.detailSv())
                .addValue("en", reason.detailEn());
    }

    List<Answer> page(String importId, int limit, long offset) {
        return jdbc.sql("""
                        select line, column_name, severity, code, detail_sv, detail_en from import_report
                        where import_id = :id order by line, code, column_name limit :limit offset :offset""")
                .param("id", importId)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Answer(
                        row.getLong(1),
                        row.getString(2).isEmpty() ? null : row.getString(2),
                        Severity.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    long count(String importId) {
        return jdbc.sql("select count(*) from import_report where import_id = :id")
                .param("id", importId)
                .query(Long.class)
                .single();
    }

    /** How many rows are refused. */
    long refused(String importId) {
        return jdbc.sql("select count(distinct line) from import_report where import_id = :id and severity = 'REFUSED'")
                .param("id", importId)
                .query(Long.class)
                .single();
    }

    void forget(String importId) {
        jdbc.sql("delete from import_report where import_id = :id")
                .param("id", importId)
                .update();
    }
}
