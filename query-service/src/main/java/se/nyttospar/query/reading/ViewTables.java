package se.nyttospar.query.reading;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The tables of a view at one moment.
 *
 * @param schema where they are; counts as their identity too, as a rebuild makes another
 * @param position every event up to it is in them
 */
public record ViewTables(JdbcClient jdbc, String schema, long position) {

    /** A statement in which {@code ${schema}} stands for where the tables are. */
    public StatementSpec sql(String statement) {
        return jdbc.sql(statement.replace("${schema}", schema));
    }
}
