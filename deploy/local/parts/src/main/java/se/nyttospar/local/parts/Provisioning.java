package se.nyttospar.local.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Creates databases and the roles that own them; doing it again changes nothing. */
record Provisioning(String url, String user, String password) {

    static Provisioning of(Database server) {
        return new Provisioning(server.jdbcUrl("postgres"), server.superuser(), server.superuserPassword());
    }

    void create(String database, String role, String rolePassword) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
                run(connection, "create role %s login", identifier(connection, role));
            }
            run(
                    connection,
                    "alter role %s password '%s'",
                    identifier(connection, role),
                    connection.unwrap(PGConnection.class).escapeLiteral(rolePassword));
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                run(
                        connection,
                        "create database %s owner %s",
                        identifier(connection, database),
                        identifier(connection, role));
            }
            // Each service sees its own database only.
            run(connection, "revoke connect on database %s from public", identifier(connection, database));
        } catch (SQLException e) {
            throw new PartFailedException(
                    "Database %s could not be created: %s".formatted(database, e.getMessage()), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String identifier(Connection connection, String name) throws SQLException {
        return connection.unwrap(PGConnection.class).escapeIdentifier(name);
    }

    private static void run(Connection connection, String sql, Object... escaped) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(escaped));
        }
    }
}
