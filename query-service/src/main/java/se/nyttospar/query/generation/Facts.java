package se.nyttospar.query.generation;

import java.sql.Connection;
import java.sql.SQLException;
import se.nyttospar.query.feed.FeedRecord;

/** What a batch of events says, collected in memory and written with few statements. Used by one thread. */
public interface Facts {

    /** Takes an event in, or throws and is as before. Each event comes once, in the order of its stream. */
    void add(FeedRecord event);

    /** Writes what was taken in, in the transaction of the connection. */
    void write(Connection connection) throws SQLException;
}
