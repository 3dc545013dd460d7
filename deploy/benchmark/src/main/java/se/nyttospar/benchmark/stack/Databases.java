package se.nyttospar.benchmark.stack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import se.nyttospar.local.parts.PostgresCluster;

/** The stack's PostgreSQL server. Floors have a database of their own in it. */
public final class Databases {
    private static final String BARE = "nyttospar_benchmark";

    private final PostgresCluster cluster;

    Databases(Path folder, int port) {
        cluster = new PostgresCluster(folder, port, Map.of(), folder.resolve("unused.log"));
    }

    /** A new connection to the floors' own database, which is made where it is missing. */
    public Connection bare() throws SQLException {
        try {
            return open(BARE);
        } catch (SQLException missing) {
            cluster.create(BARE, BARE, cluster.superuserPassword());
            return open(BARE);
        }
    }

    /** A new connection to the event store, to look at what a service wrote. */
    public Connection store() throws SQLException {
        return open("nyttospar_command");
    }

    private Connection open(String database) throws SQLException {
        return DriverManager.getConnection(
                cluster.jdbcUrl(database), PostgresCluster.SUPERUSER, cluster.superuserPassword());
    }
}
