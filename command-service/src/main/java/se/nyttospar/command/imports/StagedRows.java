package se.nyttospar.command.imports;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import se.nyttospar.command.imports.ImportJob.Cursor;
import se.nyttospar.command.imports.RowReader.Staged;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.catalogue.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** Rows that have been read from a file and wait to be recorded, in order of benefit and period; and rows that were refused. */
@Component
class StagedRows {

    /** A refused row. */
    record RefusedRow(long line, @Nullable String column, Refusal refusal) {}

    private static final JsonMapper MAPPER = EventJson.mapper();

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    StagedRows(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    void add(String importId, List<Staged> rows) {
        StringBuilder lines = new StringBuilder(rows.size() * 160);
        for (Staged row : rows) {
            lines.append(importId).append('\t');
            escape(lines, row.benefitId());
            lines.append('\t')
                    .append(row.measurement().period().firstDay())
                    .append('\t')
                    .append(row.line())
                    .append('\t');
            escape(lines, MAPPER.writeValueAsString(row.measurement()));
            lines.append('\n');
        }
        copy(
                "copy measurement_import_value (import_id, benefit_id, first_day, line, measurement) from stdin",
                lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void copy(String command, byte[] rows) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
            copy.writeToCopy(rows, 0, rows.length);
            copy.endCopy();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("Rows could not be staged", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void escape(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    /** The next rows after a place. */
    List<Staged> after(String importId, Cursor at, int limit) {
        return jdbc.sql("""
                        select line, benefit_id, measurement from measurement_import_value
                        where import_id = :id and (benefit_id, first_day, line) > (:benefit, :day, :line)
                        order by benefit_id, first_day, line limit :limit""")
                .param("id", importId)
                .param("benefit", at.benefitId())
                .param("day", at.firstDay())
                .param("line", at.line())
                .param("limit", limit)
                .query((row, _) -> new Staged(
                        row.getLong(1), row.getString(2), MAPPER.readValue(row.getString(3), Measurement.class)))
                .list();
    }

    void refuse(String importId, List<RefusedRow> rows) {
        for (RefusedRow row : rows) {
            jdbc.sql("""
                            insert into measurement_import_refusal (import_id, line, column_name, code, detail_sv, detail_en)
                            values (:id, :line, :column, :code, :sv, :en) on conflict do nothing""")
                    .param("id", importId)
                    .param("line", row.line())
                    .param("column", row.column())
                    .param("code", row.refusal().rule().code())
                    .param("sv", row.refusal().detailSv())
                    .param("en", row.refusal().detailEn())
                    .update();
        }
    }

    /** A refused row as it is answered. */
    record Report(long line, @Nullable String column, String code, String detailSv, String detailEn) {}

    List<Report> report(String importId, int limit, long offset) {
        return jdbc.sql("""
                        select line, column_name, code, detail_sv, detail_en from measurement_import_refusal
                        where import_id = :id order by line limit :limit offset :offset""")
                .param("id", importId)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Report(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    long reported(String importId) {
        return jdbc.sql("select count(*) from measurement_import_refusal where import_id = :id")
                .param("id", importId)
                .query(Long.class)
                .single();
    }
}
