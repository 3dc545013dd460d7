package se.nyttospar.query.reading;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The tables of a view at one moment.
 *
 * @param schema where they are; counts as their identity too, as a rebuild makes another
 * @param position every event up to it counts
 * @param past whether there may be later events in the tables, which do not count
 * @param day what periods, dates and deadlines are held against
 */
public record ViewTables(JdbcClient jdbc, String schema, long position, boolean past, LocalDate day) {
    private static final Pattern TABLE = Pattern.compile("\\$\\{(?:(events|valid):)?(\\w+)}");

    /**
     * A statement on what counts at the moment. {@code ${events:name}} stands for a table of events, {@code ${valid:name}} for the rows
     * that are valid in a table whose rows are superseded by others, and {@code ${schema}} for where tables are.
     */
    public StatementSpec sql(String statement) {
        return jdbc.sql(TABLE.matcher(statement)
                .replaceAll(found -> Matcher.quoteReplacement(table(found.group(1), found.group(2)))));
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
