package se.nyttospar.benchmark.stack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import se.nyttospar.local.parts.PostgresCluster;

/** The stack's PostgreSQL server. Floors have a database of their own in it. */
public final class Databases {
    private static final String VIEWS = "nyttospar_query";
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

    /** The address of the views' database, with user and password in it. */
    public String views() {
        return "%s?user=%s&password=%s"
                .formatted(cluster.jdbcUrl(VIEWS), PostgresCluster.SUPERUSER, cluster.superuserPassword());
    }

    /** Where the tables are that a view answers from. */
    public String liveSchema(String view) throws SQLException {
        try (Connection connection = open(VIEWS);
                PreparedStatement select = connection.prepareStatement(
                        "select number from generation where view = ? and state = 'LIVE'")) {
            select.setString(1, view);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return view + "_" + row.getInt(1);
            }
        }
    }

    private Connection open(String database) throws SQLException {
        return DriverManager.getConnection(
                cluster.jdbcUrl(database), PostgresCluster.SUPERUSER, cluster.superuserPassword());
    }
}
