package se.nyttospar.query.exchange;

import java.time.OffsetDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.nyttospar.events.reference.ReferenceEvent;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.StoredEvent;
import se.nyttospar.query.reading.StreamVersion;
import se.nyttospar.query.reading.ViewTables;

/** References at a moment. */
final class References {
    private static final String SELECT = """
            select e.reference_id, %s as version, e.type, e.revision, e.time, e.event from ${events:reference_event} e
            """.formatted(StreamVersion.after("reference", "e.reference_id"));

    private References() {}

    /** Every reference by id, withdrawn ones too. */
    static SortedMap<String, KnownReference> all(ViewTables tables) {
        return read(tables.sql(SELECT + "order by e.reference_id, e.sequence"));
    }

    /** @throws ProblemException {@code not-found} */
    static KnownReference one(ViewTables tables, String id) {
        KnownReference found = read(tables.sql(SELECT + "where e.reference_id = ? order by e.sequence")
                        .param(id))
                .get(id);
        if (found == null) {
            throw ProblemException.notFound(
                    "Det finns ingen referens med id %s.".formatted(id),
                    "There is no reference with id %s.".formatted(id));
        }
        return found;
    }

    private static SortedMap<String, KnownReference> read(StatementSpec events) {
        SortedMap<String, KnownReference> references = new TreeMap<>();
        events.query(row -> {
            String id = row.getString("reference_id");
            KnownReference after = KnownReference.after(
                    references.get(id),
                    (ReferenceEvent) StoredEvent.of(row),
                    row.getLong("version"),
                    row.getObject("time", OffsetDateTime.class).toInstant());
            if (after != null) {
                references.put(id, after);
            }
        });
        return references;
    }
}
