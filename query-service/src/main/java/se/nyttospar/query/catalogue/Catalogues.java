package se.nyttospar.query.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nyttospar.query.reading.StoredEvent;
import se.nyttospar.query.reading.StreamVersion;
import se.nyttospar.query.reading.ViewTables;

/** The catalogue at a moment; parsed once for as long as nothing in it changes. */
@Component
public class Catalogues {
    private final Cache<Edition, Catalogue> editions =
            Caffeine.newBuilder().maximumSize(4).build();

    /** Rows are only ever added, so their number and the newest of them tell editions apart; texts may go whenever. */
    private record Edition(String schema, long rows, long newest, long redactions) {}

    public Catalogue at(ViewTables tables) {
        Edition edition = tables.sql("""
                        select count(*), coalesce(max(position), 0), (select count(*) from ${schema}.redaction)
                        from ${events:catalogue}""")
                .query((row, _) -> new Edition(tables.schema(), row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
        return editions.get(edition, _ -> Catalogue.of(load(tables)));
    }

    private static List<Catalogue.Entry> load(ViewTables tables) {
        return tables.sql("""
                        select e.id, %s as version, e.type, e.revision, e.event from ${events:catalogue} e
                        order by e.kind, e.id, e.sequence""".formatted(StreamVersion.after("e.kind || ':' || e.id")))
                .query((row, _) ->
                        new Catalogue.Entry(row.getString("id"), row.getLong("version"), StoredEvent.of(row)))
                .list();
    }
}
