package se.nyttospar.query.initiative;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.query.reading.StoredEvent;
import se.nyttospar.query.reading.StreamVersion;
import se.nyttospar.query.reading.ViewTables;

/** Initiatives at a moment; each is put together again only when something happened to it. */
@Component
public class Initiatives {
    private final Cache<Key, Initiative> known =
            Caffeine.newBuilder().maximumSize(20_000).softValues().build();

    /** A text that was redacted later is gone from what was known before, too: redactions count whenever they came. */
    private static final String KEYS = """
            select e.initiative_id,
                   greatest(max(e.sequence) filter (where e.position <= :until),
                            max(r.last) filter (where r.position <= :until)),
                   coalesce(max(r.number), 0)
            from ${schema}.initiative_event e
            left join (select stream, sequence as last, position, count(*) over (partition by stream) as number
                       from ${schema}.redaction) r on r.stream = 'initiative:' || e.initiative_id
            where %s
            group by e.initiative_id having min(e.position) <= :until""";

    private record Key(String id, long sequence, long redactions) {}

    /** Every initiative by id. */
    public SortedMap<String, Initiative> all(ViewTables tables) {
        return of(tables, keys(tables, "true").query(Initiatives::key).list());
    }

    /** The initiative, or null when there is none of that id. */
    public @Nullable Initiative one(ViewTables tables, String id) {
        return of(
                        tables,
                        keys(tables, "e.initiative_id = :id")
                                .param("id", id)
                                .query(Initiatives::key)
                                .list())
                .get(id);
    }

    /** The initiatives of these ids, those that there are. */
    public SortedMap<String, Initiative> some(ViewTables tables, Collection<String> ids) {
        return of(
                tables,
                keys(tables, "initiative_id = any(:ids)")
                        .param("ids", ids.toArray(String[]::new))
                        .query(Initiatives::key)
                        .list());
    }

    private SortedMap<String, Initiative> of(ViewTables tables, List<Key> keys) {
        SortedMap<String, Initiative> found = new TreeMap<>();
        List<Key> missing = new ArrayList<>();
        for (Key key : keys) {
            Initiative initiative = known.getIfPresent(key);
            if (initiative == null) {
                missing.add(key);
            } else {
                found.put(key.id(), initiative);
            }
        }
        Map<String, Initiative> loaded = load(tables, missing);
        for (Key key : missing) {
            Initiative initiative = Objects.requireNonNull(loaded.get(key.id()));
            known.put(key, initiative);
            found.put(key.id(), initiative);
        }
        return Collections.unmodifiableSortedMap(found);
    }

    private static Map<String, Initiative> load(ViewTables tables, List<Key> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return events(tables, keys.stream().map(Key::id).toList()).values().stream()
                .map(Initiative::of)
                .collect(Collectors.toMap(Initiative::id, i -> i));
    }

    /** Ids of every initiative, in order. */
    public List<String> ids(ViewTables tables) {
        return tables.sql("select distinct initiative_id from ${events:initiative_event} order by initiative_id")
                .query(String.class)
                .list();
    }

    /** The histories of initiatives, by id. */
    public Map<String, InitiativePast> pasts(ViewTables tables, List<String> ids) {
        return events(tables, ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, events -> new InitiativePast(events.getValue())));
    }

    private static Map<String, List<Initiative.Recorded>> events(ViewTables tables, List<String> ids) {
        return tables
                .sql("""
                        select e.event_id, %s as sequence, e.position, e.time, e.actor, e.type, e.revision, e.event
                        from ${events:initiative_event} e
                        where e.initiative_id = any(?) order by e.initiative_id, e.sequence""".formatted(StreamVersion.after("initiative", "e.initiative_id")))
                .param(ids.toArray(String[]::new))
                .query((row, _) -> new Initiative.Recorded(
                        row.getString("event_id"),
                        row.getLong("sequence"),
                        row.getLong("position"),
                        row.getObject("time", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        (InitiativeEvent) StoredEvent.of(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(recorded -> recorded.event().initiativeId()));
    }

    private static StatementSpec keys(ViewTables tables, String which) {
        return tables.sql(KEYS.formatted(which)).param("until", tables.past() ? tables.position() : Long.MAX_VALUE);
    }

    private static Key key(ResultSet row, int number) throws SQLException {
        return new Key(row.getString(1), row.getLong(2), row.getLong(3));
    }
}
