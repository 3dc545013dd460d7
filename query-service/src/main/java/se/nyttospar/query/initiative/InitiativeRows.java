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
import se.nyttospar.query.generation.EventRows;
import se.nyttospar.query.generation.EventRows.Part;

/** Events of initiatives as rows of a batch. Their streams are short, so what they add up to is worked out when read. */
public final class InitiativeRows {
    private final EventRows events =
            new EventRows("initiative_event", "initiative_id", Part.EVENT_ID, Part.TIME, Part.ACTOR);

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
        events.add(record);
    }

    public void write(Connection connection, String schema) throws SQLException {
        events.write(connection, schema);
    }
}
