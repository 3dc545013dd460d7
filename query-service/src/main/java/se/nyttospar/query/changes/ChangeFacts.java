package se.nyttospar.query.changes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.feed.FeedToken;

/**
 * That something changed, in the transaction that changed it. A generation that is rebuilt stays silent about what an earlier
 * one announced; where both are near the end of the topic the first of them announces. What is too old to be asked for again is
 * not announced at all.
 */
public final class ChangeFacts {
    private final FeedToken from;
    private final String oldest;
    private final List<FeedRecord> changes = new ArrayList<>();

    public ChangeFacts(FeedToken from, Duration kept) {
        this.from = from;
        this.oldest = Instant.now().minus(kept).toString();
    }

    public void add(FeedRecord event) {
        if (event.offset() >= from.place(event.partition()).offset()
                && event.time().compareTo(oldest) >= 0) {
            changes.add(event);
        }
    }

    /** Rows are inserted in order of stream, so that two generations never wait for each other. */
    public void write(Connection connection, String schema) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        changes.sort(Comparator.comparing(FeedRecord::stream).thenComparingLong(FeedRecord::sequence));
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into change (type, stream, sequence, initiative, benefit, division, perspective, position, time, actor)
                select c.type, c.stream, c.sequence,
                       case when c.family = 'initiative' then c.subject
                            else coalesce(b.initiative_id, r.initiative_id, k.event ->> 'initiativeId') end,
                       case when c.family = 'benefit' then c.subject else r.benefit_id end,
                       case when c.family = 'division' then c.subject
                            else coalesce(b.division_id, r.division_id, i.event ->> 'divisionId', u.event ->> 'divisionId') end,
                       coalesce(b.perspective, r.perspective), c.position, c.time, c.actor
                from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::timestamptz[], ?::text[], ?::text[], ?::text[])
                     with ordinality as c(type, stream, sequence, position, time, actor, family, subject, number)
                left join %1$s.benefit b on c.family = 'benefit' and b.benefit_id = c.subject and b.superseded_position is null
                left join %1$s.initiative_event i
                     on c.family = 'initiative' and i.initiative_id = c.subject and i.sequence = 0
                left join %1$s.realised_benefit r
                     on c.family = 'realised-benefit' and r.realised_benefit_id = c.subject and r.superseded_position is null
                left join %1$s.effect_chain_event k
                     on c.family = 'effect-chain' and k.chain_id = c.subject and k.sequence = 0
                left join %1$s.catalogue u
                     on c.family = 'unit' and u.kind = 'unit' and u.id = c.subject and u.sequence = 0
                order by c.number
                on conflict (stream, sequence) do nothing""".formatted(schema))) {
            set(connection, insert, 1, "text", FeedRecord::type);
            set(connection, insert, 2, "text", FeedRecord::stream);
            set(connection, insert, 3, "int8", FeedRecord::sequence);
            set(connection, insert, 4, "int8", FeedRecord::position);
            set(connection, insert, 5, "text", FeedRecord::time);
            set(connection, insert, 6, "text", FeedRecord::actor);
            set(connection, insert, 7, "text", FeedRecord::family);
            set(connection, insert, 8, "text", FeedRecord::subject);
            insert.executeUpdate();
        }
    }

    private void set(
            Connection connection,
            PreparedStatement insert,
            int parameter,
            String type,
            Function<FeedRecord, Object> value)
            throws SQLException {
        insert.setArray(
                parameter,
                connection.createArrayOf(type, changes.stream().map(value).toArray()));
    }
}
