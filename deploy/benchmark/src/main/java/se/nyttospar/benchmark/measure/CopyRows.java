package se.nyttospar.benchmark.measure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import se.nyttospar.benchmark.stack.Databases;

/** The floor of imports: the same file copied into a bare table. */
record CopyRows(Databases databases) {
    private static final String TABLE =
            "create table if not exists bare_value (benefit text, period date, value numeric, source text)";

    /** @return rows per second */
    double file(byte[] file) throws SQLException, IOException {
        try (Connection connection = databases.bare();
                Statement statement = connection.createStatement();
                var in = new ByteArrayInputStream(file)) {
            statement.execute(TABLE);
            long begin = System.nanoTime();
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare_value from stdin (format csv, header)", in);
            return rows / ((System.nanoTime() - begin) / 1e9);
        }
    }
}
