package se.nyttospar.query.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.query.generation.ViewKeeper;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events that wait in Axon's dead-letter queues. */
@Component
public class ParkedEvents {
    private final JdbcClient jdbc;
    private final ViewKeeper keeper;
    private final JsonMapper mapper = JsonMapper.shared();

    ParkedEvents(JdbcClient jdbc, ViewKeeper keeper) {
        this.jdbc = jdbc;
        this.keeper = keeper;
    }

    /** @param remaining events of the stream that are still parked */
    public record Retried(String stream, boolean applied, long remaining) {}

    List<ParkedEvent> page(Paging paging) {
        return jdbc.sql("""
                        select dead_letter_identifier, processing_group, sequence_identifier, event_identifier, payload,
                               enqueued_at, last_touched, cause_message
                        from dead_letter_entry
                        order by processing_group, sequence_identifier, sequence_index limit ? offset ?""")
                .params(paging.limit(), paging.offset())
                .query(this::event)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from dead_letter_entry")
                .query(Long.class)
                .single();
    }

    /** Those of the generation of a view that answers. */
    long count(View view) {
        return jdbc.sql("""
                        select count(*) from dead_letter_entry d
                        join generation g on g.state = 'LIVE' and d.processing_group = g.view || '-' || g.number
                        where g.view = ?""").param(view.id()).query(Long.class).single();
    }

    private record Place(String processor, String stream) {}

    Retried retry(String id) {
        Place place = jdbc.sql("""
                        select processing_group, sequence_identifier from dead_letter_entry
                        where dead_letter_identifier = ?""")
                .param(id)
                .query((row, _) -> new Place(row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow(() -> ProblemException.notFound(
                        "Det finns ingen parkerad händelse med id %s.".formatted(id),
                        "There is no parked event with id %s.".formatted(id)));
        boolean applied = keeper.retry(place.processor(), place.stream());
        long remaining = jdbc.sql("""
                        select count(*) from dead_letter_entry where processing_group = ? and sequence_identifier = ?""")
                .params(place.processor(), place.stream())
                .query(Long.class)
                .single();
        return new Retried(place.stream(), applied, remaining);
    }

    private ParkedEvent event(ResultSet row, int number) throws SQLException {
        String processor = row.getString("processing_group");
        int dash = processor.lastIndexOf('-');
        JsonNode record = mapper.readTree(row.getBytes("payload"));
        return new ParkedEvent(
                row.getString("dead_letter_identifier"),
                processor.substring(0, dash),
                Integer.parseInt(processor.substring(dash + 1)),
                row.getString("sequence_identifier"),
                row.getString("event_identifier"),
                record.path("sequence").asLong(),
                record.path("position").asLong(),
                record.path("type").asString(),
                Instant.parse(row.getString("enqueued_at")),
                Instant.parse(row.getString("last_touched")),
                row.getString("cause_message"));
    }
}
