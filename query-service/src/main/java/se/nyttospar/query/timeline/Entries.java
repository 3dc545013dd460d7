package se.nyttospar.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.redaction.Redaction;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.StoredEvent;
import se.nyttospar.query.reading.ViewTables;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entries of streams, as they are kept. */
record Entries(ViewTables tables, String[] streams) {
    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<Map<String, String>> SEALS = new TypeReference<>() {};
    private static final String SELECT = """
            select e.stream, e.sequence, e.position, e.event_id, e.time, e.actor, e.type, e.revision, e.event, e.digest,
                   (select b.digest from ${schema}.entry b
                    where b.stream = e.stream and b.sequence = e.sequence - 1) as previous,
                   (select json_object_agg(s.pointer, s.seal) from timeline_seal s
                    where s.stream = e.stream and s.sequence = e.sequence) as seals
            from ${events:entry} e where e.stream = any(?)
            """;

    /** @param previous digest of the entry before it */
    record Kept(StoredEntry entry, String previous, String digest) {}

    /** Those of an initiative and of what belongs to it; none when there is no such initiative. */
    static Entries ofInitiative(ViewTables tables, String id) {
        return new Entries(
                tables,
                tables.sql("select distinct e.stream from ${events:entry} e where e.initiative_id = ?")
                        .param(id)
                        .query(String.class)
                        .list()
                        .toArray(String[]::new));
    }

    /** Those of a benefit; none when there is no such benefit. */
    static Entries ofBenefit(ViewTables tables, String id) {
        return new Entries(
                tables,
                tables.sql("select distinct e.stream from ${events:entry} e where e.stream = ?")
                        .param("benefit:" + id)
                        .query(String.class)
                        .list()
                        .toArray(String[]::new));
    }

    boolean none() {
        return streams.length == 0;
    }

    long total() {
        return tables.sql("select count(*) from ${events:entry} e where e.stream = any(?)")
                .param(streams)
                .query(Long.class)
                .single();
    }

    List<Kept> page(Paging paging) {
        return tables.sql(SELECT + "order by e.position limit ? offset ?")
                .params(streams, paging.limit(), paging.offset())
                .query(Entries::kept)
                .list();
    }

    Sealing sealing() {
        return new Sealing(tables.sql("select key from timeline_key")
                .query((row, _) -> row.getBytes(1))
                .single());
    }

    /** Works every digest out anew. What says that a text was taken out counts also when it came later. */
    Verification verify() {
        Verifying verifying = new Verifying(sealing(), redacted());
        tables.sql(SELECT + "order by e.stream, e.sequence").param(streams).query(row -> {
            Kept kept = kept(row, 0);
            verifying.add(kept.entry(), kept.digest());
        });
        return verifying.verification();
    }

    private Set<Verifying.Place> redacted() {
        return new HashSet<>(tables.sql("""
                        select stream, type, revision, event from ${schema}.entry
                        where stream = any(?) and type = any(?)""")
                .params(streams, TimelineFacts.REDACTIONS.toArray(String[]::new))
                .query((row, _) -> {
                    Redaction said = (Redaction) StoredEvent.of(row);
                    return new Verifying.Place(row.getString("stream"), said.sequence(), said.field());
                })
                .list());
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        String seals = row.getString("seals");
        return new Kept(
                new StoredEntry(
                        row.getString("stream"),
                        row.getLong("sequence"),
                        row.getLong("position"),
                        row.getString("event_id"),
                        row.getObject("time", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("type"),
                        row.getInt("revision"),
                        JSON.readTree(row.getString("event")),
                        seals == null ? Map.of() : JSON.readValue(seals, SEALS)),
                hex(row.getBytes("previous")),
                hex(row.getBytes("digest")));
    }

    private static String hex(byte @Nullable [] digest) {
        return digest == null ? Trail.BEGINNING : HexFormat.of().formatHex(digest);
    }
}
