package se.nyttospar.query.initiative;

import java.sql.Connection;
import java.sql.SQLException;
import se.nyttospar.events.initiative.AiEvent;
import se.nyttospar.events.initiative.CalculationEvent;
import se.nyttospar.events.initiative.DecisionEvent;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.LedgerEvent;
import se.nyttospar.events.initiative.ProposalEvent;
import se.nyttospar.events.initiative.RiskEvent;
import se.nyttospar.events.initiative.TextRedacted;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.CopyRows;

/** Events of initiatives as rows of a batch. Their streams are short, so what they add up to is worked out when read. */
public final class InitiativeRows {
    private final CopyRows events = new CopyRows(
            "initiative_event",
            "initiative_id",
            "sequence",
            "position",
            "event_id",
            "type",
            "revision",
            "time",
            "actor",
            "event");

    public void add(FeedRecord record, InitiativeEvent event) {
        switch (event) {
            case ProposalEvent _,
                    CalculationEvent _,
                    RiskEvent _,
                    AiEvent _,
                    LedgerEvent _,
                    DecisionEvent _,
                    TextRedacted _ -> {}
        }
        events.add(
                record.subject(),
                record.sequence(),
                record.position(),
                record.id(),
                record.type(),
                record.revision(),
                record.time(),
                record.actor(),
                record.json());
    }

    public void write(Connection connection, String schema) throws SQLException {
        events.write(connection, schema);
    }
}
