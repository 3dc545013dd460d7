package se.nyttospar.acceptance.forget;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import se.nyttospar.local.parts.PostgresCluster;

/** Every table of a service's database, whole rows as text. */
record Tables(PostgresCluster cluster, String database) {
    private static final String ALL = """
            select format('%I.%I', table_schema, table_name) from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1""";

    /** @param looked how many tables there are */
    record Hits(List<String> tables, int looked) {}

    /** The tables with a row that has the text in it, written plainly or as bytes. */
    Hits with(String text) {
        try (Connection connection = DriverManager.getConnection(
                cluster.jdbcUrl(database), PostgresCluster.SUPERUSER, cluster.superuserPassword())) {
            List<String> found = new ArrayList<>();
            List<String> all = all(connection);
            for (String table : all) {
                if (has(connection, table, text)) {
                    found.add(table);
                }
            }
            return new Hits(found, all.size());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> all(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static boolean has(Connection connection, String table, String text) throws SQLException {
        String question = "select exists (select from " + table
                + " t where position(? in lower(t::text)) > 0 or position(? in t::text) > 0)";
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, text.toLowerCase(Locale.ROOT));
            statement.setString(2, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
