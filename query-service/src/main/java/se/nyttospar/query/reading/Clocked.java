package se.nyttospar.query.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Which position belongs to a time. Events are recorded in about the order of their positions, but not quite: a long transaction
 * ends late. So positions are looked at in chunks, of which the time of the last event is kept.
 *
 * @param timeline every event
 */
record Clocked(ViewTables timeline) {

    /** The highest position such that every event up to it was recorded no later. */
    long position(Instant time) {
        OffsetDateTime at = time.atOffset(ZoneOffset.UTC);
        Long later = timeline.sql("""
                        with chunk as (select min(c.first) as first from ${schema}.clock c where c.last > :time)
                        select min(e.position) from ${schema}.entry e, chunk
                        where e.position >= chunk.first and e.position < chunk.first + :chunk and e.time > :time""")
                .param("time", at)
                .param("chunk", View.CHUNK)
                .query(Long.class)
                .optional()
                .orElse(null);
        return later == null ? timeline.position() : Math.min(later - 1, timeline.position());
    }

    /** When the last event up to the position was recorded; the beginning of time before the first. */
    Instant time(long position) {
        return timeline.sql("select time from ${schema}.entry where position <= ? order by position desc limit 1")
                .param(position)
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElse(Instant.EPOCH);
    }
}
