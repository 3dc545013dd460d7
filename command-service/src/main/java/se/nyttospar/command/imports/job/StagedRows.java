package se.nyttospar.command.imports.job;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.imports.job.ImportJob.Cursor;

/** Rows that have been read from a file and wait to be recorded, in order of place, rank and line. */
@Component
class StagedRows {

    private static final int CHARACTERS = 200;

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    StagedRows(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    void add(String importId, List<StagedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var lines = new CopyLines(rows.size() * CHARACTERS);
        for (StagedRow row : rows) {
            lines.add(importId)
                    .add(row.place())
                    .add(row.rank())
                    .add(row.line())
                    .add(row.content())
                    .end();
        }
        lines.send(dataSource, "copy import_row (import_id, place, rank, line, content) from stdin");
    }

    /** The next rows after a place. */
    List<StagedRow> after(String importId, Cursor at, int limit) {
        return jdbc.sql("""
                        select place, rank, line, content from import_row
                        where import_id = :id and (place, rank, line) > (:place, :rank, :line)
                        order by place, rank, line limit :limit""")
                .param("id", importId)
                .param("place", at.place())
                .param("rank", at.rank())
                .param("line", at.line())
                .param("limit", limit)
                .query((row, _) -> new StagedRow(row.getString(1), row.getString(2), row.getLong(3), row.getString(4)))
                .list();
    }

    void forget(String importId) {
        jdbc.sql("delete from import_row where import_id = :id")
                .param("id", importId)
                .update();
    }
}
