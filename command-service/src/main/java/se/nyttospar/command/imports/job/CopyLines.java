package se.nyttospar.command.imports.job;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Lines for PostgreSQL's COPY, with its escapes. */
final class CopyLines {

    private final StringBuilder lines;
    private boolean begun;

    CopyLines(int characters) {
        lines = new StringBuilder(characters);
    }

    CopyLines add(String text) {
        if (begun) {
            lines.append('\t');
        }
        begun = true;
        escape(text);
        return this;
    }

    CopyLines add(long number) {
        if (begun) {
            lines.append('\t');
        }
        begun = true;
        lines.append(number);
        return this;
    }

    void end() {
        lines.append('\n');
        begun = false;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
    }

    /** @param command {@code copy … from stdin} */
    void send(DataSource dataSource, String command) {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("Rows could not be kept", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
