package se.nyttospar.query.effectchain;

import java.sql.Connection;
import java.sql.SQLException;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.effectchain.LinkRemoved;
import se.nyttospar.events.effectchain.NodeAdded;
import se.nyttospar.events.effectchain.NodeRemoved;
import se.nyttospar.events.effectchain.NodesLinked;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.EventRows;

/** Events of effect chains as rows of a batch. Their streams are short, so what they add up to is worked out when read. */
public final class ChainRows {
    private final EventRows events = new EventRows("effect_chain_event", "chain_id");

    public void add(FeedRecord record, EffectChainEvent event) {
        switch (event) {
            case EffectChainOpened _, NodeAdded _, NodeRemoved _, NodesLinked _, LinkRemoved _ -> events.add(record);
        }
    }

    public void write(Connection connection, String schema) throws SQLException {
        events.write(connection, schema);
    }
}
