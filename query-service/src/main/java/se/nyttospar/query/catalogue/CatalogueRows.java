package se.nyttospar.query.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.CopyRows;

/** Frameworks, divisions, units, indicators, portfolios, forums and policies as rows of a batch. */
public final class CatalogueRows {
    private final CopyRows rows =
            new CopyRows("catalogue", "kind", "id", "sequence", "position", "type", "revision", "event");

    public void add(FeedRecord record) {
        rows.add(
                record.family(),
                record.subject(),
                record.sequence(),
                record.position(),
                record.type(),
                record.revision(),
                record.json());
    }

    public void write(Connection connection, String schema) throws SQLException {
        rows.write(connection, schema);
    }
}
