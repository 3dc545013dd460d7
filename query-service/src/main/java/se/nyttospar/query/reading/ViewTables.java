package se.nyttospar.query.reading;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The tables of a view at one moment.
 *
 * @param rows the same connection as {@code jdbc}
 * @param schema where they are; counts as their identity too, as a rebuild makes another
 * @param position every event up to it counts
 * @param past whether there may be later events in the tables, which do not count
 * @param day what periods, dates and deadlines are held against
 */
public record ViewTables(
        JdbcClient jdbc, JdbcOperations rows, String schema, long position, boolean past, LocalDate day) {
    /** What the driver takes to mean so, from the first time that a statement is carried out. */
    private static final int AS_BYTES = -1;

    private static final Pattern TABLE = Pattern.compile("\\$\\{(?:(events|valid):)?(\\w+)}");

    /**
     * A statement on what counts at the moment. {@code ${events:name}} stands for a table of events, {@code ${valid:name}} for the rows
     * that are valid in a table whose rows are superseded by others, and {@code ${schema}} for where tables are.
     */
    public StatementSpec sql(String statement) {
        return jdbc.sql(written(statement));
    }

    /**
     * Reads many rows. Dates, numbers and times come as bytes: reading them from text costs more than all else together.
     *
     * @param statement as for {@link #sql}, with a place for the ids
     * @param each columns are best asked for by number
     */
    public void each(String statement, Collection<String> ids, RowCallbackHandler each) {
        rows.query(
                connection -> {
                    PreparedStatement prepared = connection.prepareStatement(written(statement));
                    prepared.unwrap(PGStatement.class).setPrepareThreshold(AS_BYTES);
                    prepared.setArray(1, connection.createArrayOf("text", ids.toArray()));
                    return prepared;
                },
                each);
    }

    /** The same tables at an earlier moment. */
    public ViewTables before(long earlier, LocalDate then) {
        return new ViewTables(jdbc, rows, schema, earlier, true, then);
    }

    private String written(String statement) {
        return TABLE.matcher(statement)
                .replaceAll(found -> Matcher.quoteReplacement(table(found.group(1), found.group(2))));
    }

    private String table(String kind, String name) {
        String table = schema + '.' + name;
        return switch (kind) {
            case null -> schema;
            case "events" -> past ? "(select * from %s where position <= %d)".formatted(table, position) : table;
            default ->
                past
                        ? "(select * from %s where position <= %d and (superseded_position is null or superseded_position > %d))"
                                .formatted(table, position, position)
                        : "(select * from %s where superseded_position is null)".formatted(table);
        };
    }
}
