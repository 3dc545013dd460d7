package se.nyttospar.command.relay;

import java.time.OffsetDateTime;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells missing positions that may still be filled from those that never will.
 *
 * <p>A position is drawn before its transaction commits. One that is missing may belong to a transaction that is still open; it is empty for
 * good once every transaction that was open when it was first missed has ended and it is still not there.
 */
@Component
final class Gaps {

    private final JdbcClient jdbc;
    /** When each gap was first missed, by the database's clock. */
    private final TreeMap<Long, OffsetDateTime> missedAt = new TreeMap<>();

    private final SortedSet<Long> empty = new TreeSet<>();

    Gaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The gaps that may still be filled, or that have been filled and are to be read. */
    synchronized SortedSet<Long> open(SortedSet<Long> gaps) {
        missedAt.keySet().retainAll(gaps);
        empty.retainAll(gaps);
        SortedSet<Long> open = new TreeSet<>(gaps);
        open.removeAll(empty);
        if (!open.isEmpty()) {
            settle(open);
        }
        return open;
    }

    private void settle(SortedSet<Long> open) {
        OffsetDateTime oldest = oldestOpenTransaction();
        SortedSet<Long> settled = new TreeSet<>(open);
        settled.removeIf(gap -> !missedBefore(gap, oldest));
        if (!settled.isEmpty()) {
            settled.removeAll(filled(settled));
            empty.addAll(settled);
            open.removeAll(settled);
        }
        OffsetDateTime now =
                jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        open.forEach(gap -> missedAt.putIfAbsent(gap, now));
    }

    private boolean missedBefore(long gap, OffsetDateTime oldest) {
        OffsetDateTime missed = missedAt.get(gap);
        return missed != null && missed.isBefore(oldest);
    }

    /** Start of the oldest transaction that is open now, this one included. */
    private OffsetDateTime oldestOpenTransaction() {
        return jdbc.sql("""
                        select coalesce(min(xact_start), clock_timestamp()) from pg_stat_activity
                        where datname = current_database() and backend_type = 'client backend'""").query(OffsetDateTime.class).single();
    }

    private SortedSet<Long> filled(SortedSet<Long> gaps) {
        return new TreeSet<>(jdbc.sql("select global_index from domain_event_entry where global_index = any(:gaps)")
                .param("gaps", gaps.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }
}
