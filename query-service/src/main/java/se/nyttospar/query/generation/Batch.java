package se.nyttospar.query.generation;

import java.sql.Connection;
import java.sql.SQLException;
import se.nyttospar.query.feed.FeedRecord;

/** The events of one transaction: each taken in once, in the order of its stream, written together. */
final class Batch {
    private final StreamSequences sequences;
    private final Facts facts;

    Batch(StreamSequences sequences, Facts facts) {
        this.sequences = sequences;
        this.facts = facts;
    }

    /** @throws EventNotApplicableException when an event before it is missing or its record is damaged */
    void add(FeedRecord event) {
        if (event.defect() != null) {
            throw new EventNotApplicableException(event.defect());
        }
        long last = sequences.last(event.stream());
        if (event.sequence() <= last) {
            return;
        }
        if (event.sequence() > last + 1) {
            throw new EventNotApplicableException(
                    "Event %d of %s came, but event %d has not".formatted(event.sequence(), event.stream(), last + 1));
        }
        facts.add(event);
        sequences.advance(event.stream(), event.sequence());
    }

    void write(Connection connection) throws SQLException {
        facts.write(connection);
        sequences.write(connection);
    }
}
