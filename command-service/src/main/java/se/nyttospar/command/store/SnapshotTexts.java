package se.nyttospar.command.store;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.events.catalogue.EventCatalogue;
import se.nyttospar.events.catalogue.EventType;
import se.nyttospar.events.initiative.TextRedacted;
import se.nyttospar.events.redaction.RedactionCarriedOut;

/**
 * Keeps texts that were taken out of events out of snapshots too. Snapshots are made beside the commands: one that was read before a
 * redaction must not be stored after it, so that both take the stream's lock until their transaction ends.
 */
@Component
class SnapshotTexts {

    private static final List<String> REDACTIONS = Stream.of(RedactionCarriedOut.class, TextRedacted.class)
            .map(EventCatalogue::of)
            .map(EventType::name)
            .toList();

    private final JdbcClient jdbc;

    SnapshotTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Removes the stream's snapshots. */
    void forget(String stream) {
        lock(stream);
        jdbc.sql("delete from snapshot_event_entry where aggregate_identifier = :stream")
                .param("stream", stream)
                .update();
    }

    /** Whether a snapshot of the stream up to an event may hold a text that a later event took out. */
    boolean isOutdated(String stream, long sequence) {
        lock(stream);
        return jdbc.sql("""
                        select exists (select from domain_event_entry
                                       where aggregate_identifier = :stream and sequence_number > :sequence
                                       and payload_type in (:redactions))""")
                .param("stream", stream)
                .param("sequence", sequence)
                .param("redactions", REDACTIONS)
                .query(Boolean.class)
                .single();
    }

    private void lock(String stream) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:stream, 0))")
                .param("stream", stream)
                .query((_, _) -> stream)
                .single();
    }
}
