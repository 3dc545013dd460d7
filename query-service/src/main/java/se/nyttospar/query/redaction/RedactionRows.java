package se.nyttospar.query.redaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.redaction.Redaction;
import se.nyttospar.events.reference.ReferenceEvent;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.CopyRows;
import se.nyttospar.query.generation.Redactions;

/** Redactions of a batch: kept as rows, and carried out in the tables that hold events, whatever family they are of. */
public final class RedactionRows {

    private static final String BENEFIT_MEASURED = "/measurement/";
    private static final List<String> MEASURED = List.of("source", "evidence", "comment");

    private final CopyRows rows = new CopyRows("redaction", "stream", "sequence", "position", "target", "pointer");
    private final Map<String, Redactions> events = Map.of(
            InitiativeEvent.FAMILY, new Redactions("initiative_event", "initiative_id"),
            BenefitEvent.FAMILY, new Redactions("benefit_event", "benefit_id"),
            EffectChainEvent.FAMILY, new Redactions("effect_chain_event", "chain_id"),
            MeetingEvent.FAMILY, new Redactions("meeting_event", "meeting_id"),
            ReferenceEvent.FAMILY, new Redactions("reference_event", "reference_id"));
    private final Redactions catalogue = new Redactions("catalogue", "kind || ':' || id");
    private final List<Measured> measured = new ArrayList<>();

    /** A text of a measurement, by the column that keeps it. */
    private record Measured(String benefit, long sequence, String column) {}

    public void add(FeedRecord record, Redaction redaction) {
        rows.add(record.stream(), record.sequence(), record.position(), redaction.sequence(), redaction.field());
        Redactions table = events.get(record.family());
        if (table == null) {
            catalogue.add(record.stream(), redaction);
        } else {
            table.add(record.subject(), redaction);
        }
        if (record.family().equals(BenefitEvent.FAMILY)) {
            column(redaction.field())
                    .ifPresent(column -> measured.add(new Measured(record.subject(), redaction.sequence(), column)));
        }
    }

    private static Optional<String> column(String pointer) {
        return MEASURED.stream()
                .filter(column -> pointer.equals(BENEFIT_MEASURED + column))
                .findFirst();
    }

    /** Says which texts go, before anything is carried out. */
    public void say(Connection connection, String schema) throws SQLException {
        rows.write(connection, schema);
    }

    /** Takes the texts out of the rows that are there, those of the batch too. */
    public void carryOut(Connection connection, String schema) throws SQLException {
        for (Redactions table : events.values()) {
            table.write(connection, schema);
        }
        catalogue.write(connection, schema);
        for (Measured text : measured) {
            try (PreparedStatement update =
                    connection.prepareStatement("update %s.measurement set %s = ? where benefit_id = ? and sequence = ?"
                            .formatted(schema, text.column()))) {
                update.setString(1, Redaction.MARKER);
                update.setString(2, text.benefit());
                update.setLong(3, text.sequence());
                update.executeUpdate();
            }
        }
    }
}
