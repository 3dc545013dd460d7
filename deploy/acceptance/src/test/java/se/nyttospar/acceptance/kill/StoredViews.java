package se.nyttospar.acceptance.kill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.local.parts.PostgresCluster;

/** What query-service has stored, looked at from beside it: it is not always there to be asked. For one thread. */
final class StoredViews implements AutoCloseable {
    static final List<String> VIEWS = List.of("portfolio", "timeline");

    /** Columns that tell when a row was written and by whom, not what happened. */
    private static final String COLUMNS = """
            select table_name, string_agg(format('%%I::text', column_name), ', ' order by ordinal_position)
            from information_schema.columns
            where table_schema = '%s' and column_name not in ('tx', 'writer') group by table_name""";

    private static final int VALID_SECONDS = 2;

    private final PostgresCluster cluster;
    private @Nullable Connection connection;

    StoredViews(PostgresCluster cluster) {
        this.cluster = cluster;
    }

    /** The number of the view's generation in that state; 0 when there is none. */
    int generation(String view, String state) {
        return (int) number("select coalesce(max(number), 0) from generation where view = '%s' and state = '%s'"
                .formatted(view, state));
    }

    /**
     * How much two views hold.
     *
     * @param values in the portfolio view
     * @param entries in the timeline view: values and other events
     */
    record Rows(long values, long entries) {

        Rows plus(long more) {
            return new Rows(values + more, entries + more);
        }

        /** Whether both hold at least as much. */
        boolean reaches(Rows other) {
            return values >= other.values && entries >= other.entries;
        }

        /** Whether both hold less. */
        boolean isShortOf(Rows other) {
            return values < other.values && entries < other.entries;
        }
    }

    /** What the generations in that state hold; nothing where there is none. */
    Rows rows(String state) {
        return new Rows(rows("portfolio", state, "measurement"), rows("timeline", state, "entry"));
    }

    private long rows(String view, String state, String table) {
        int generation = generation(view, state);
        return generation == 0 ? 0 : number("select count(*) from %s_%d.%s".formatted(view, generation, table));
    }

    /** Records of the topic that every segment of both views' generations in that state has read; cheaper than counting rows. */
    long read(String state) {
        return number("""
                select coalesce(min(read), 0) from (
                    select coalesce((select sum((place.value ->> 'offset')::bigint)
                            from jsonb_each(convert_from(t.token, 'UTF8')::jsonb -> 'places') place), 0) as read
                    from generation g join token_entry t on t.processor_name = g.view || '-' || g.number
                    where g.state = '%s') segment""".formatted(state));
    }

    /** Every change that was announced. */
    long changes() {
        return number("select count(*) from change");
    }

    /** Events that are in the trail. */
    long events() {
        return rows("LIVE").entries();
    }

    /** What is in each table that answers: how many rows, and a digest over all of them. */
    SortedMap<String, String> contents() {
        SortedMap<String, String> contents = new TreeMap<>();
        for (String view : VIEWS) {
            String schema = view + "_" + generation(view, "LIVE");
            for (List<String> table : ask(COLUMNS.formatted(schema))) {
                String rows = table.getFirst().equals("clock")
                        ? "select concat_ws(',', first, max(last)) as row from %s.clock group by first"
                                .formatted(schema)
                        : "select concat_ws(',', %s) as row from %s.%s"
                                .formatted(table.get(1), schema, table.getFirst());
                contents.put(
                        view + "." + table.getFirst(),
                        String.join(
                                " rows, digest ",
                                ask("select count(*)::text, coalesce(sum(hashtextextended(row, 0)), 0)::text from (%s)"
                                                .formatted(rows))
                                        .getFirst()));
            }
        }
        return contents;
    }

    private long number(String question) {
        return Long.parseLong(ask(question).getFirst().getFirst());
    }

    private List<List<String>> ask(String question) {
        try (var statement = connected().createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<List<String>> found = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(rows.getString(column)));
                }
                found.add(row);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    /** The server may have been killed since the last question. */
    private Connection connected() throws SQLException {
        Connection known = connection;
        if (known == null || !known.isValid(VALID_SECONDS)) {
            known = DriverManager.getConnection(
                    cluster.jdbcUrl("nyttospar_query"), PostgresCluster.SUPERUSER, cluster.superuserPassword());
            connection = known;
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
