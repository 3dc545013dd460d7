package se.nyttospar.query.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Changes in the order in which readers may pass them on: by transaction, and only those older than every transaction that still
 * runs, so that none can appear behind a reader's back.
 */
final class ChangeTable {
    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Behind everything that may be passed on now. */
    ChangeId now() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query((row, _) -> new ChangeId(row.getLong(1), 0))
                .single();
    }

    /** The next changes behind a place, oldest first. */
    List<Change> after(ChangeId place, int limit) {
        return jdbc.sql("""
                        select change.tx::text as tx, id, type, stream, sequence, initiative, benefit, division, perspective, position, time
                        from change
                        where (tx, id) > (?::text::xid8, ?) and tx < pg_snapshot_xmin(pg_current_snapshot())
                        order by change.tx, change.id limit ?""")
                .params(Long.toString(place.transaction()), place.number(), limit)
                .query(ChangeTable::change)
                .list();
    }

    /** Whether changes are written already that may not be passed on yet. */
    boolean hasPending() {
        return jdbc.sql("select exists (select from change where tx >= pg_snapshot_xmin(pg_current_snapshot()))")
                .query(Boolean.class)
                .single();
    }

    /** Whether changes behind the place may be missing: thrown away, or of another database. */
    boolean isLost(ChangeId place) {
        return jdbc.sql("""
                        select exists (select from change_forgotten where (tx, id) > (:tx::text::xid8, :id))
                               or :tx::text::xid8 > pg_snapshot_xmax(pg_current_snapshot())""")
                .param("tx", Long.toString(place.transaction()))
                .param("id", place.number())
                .query(Boolean.class)
                .single();
    }

    /** Throws away what is older than {@code kept} and remembers how far. */
    void forget(Duration kept) {
        jdbc.sql("""
                        with old as (delete from change where written < now() - make_interval(secs => ?) returning tx, id)
                        insert into change_forgotten (tx, id) select tx, id from old order by tx desc, id desc limit 1
                        on conflict (one) do update set tx = excluded.tx, id = excluded.id
                        where (change_forgotten.tx, change_forgotten.id) < (excluded.tx, excluded.id)""").param(kept.toSeconds()).update();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                new ChangeId(row.getLong("tx"), row.getLong("id")),
                ChangedViews.by(row.getString("type")),
                row.getString("type"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("initiative"),
                row.getString("benefit"),
                row.getString("division"),
                row.getString("perspective"),
                row.getLong("position"),
                row.getObject("time", OffsetDateTime.class).toInstant());
    }
}
