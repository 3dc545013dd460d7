package se.nyttospar.query.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.ByteStreamWriter;

/** Rows for one table, written with COPY: one statement however many there are. */
public final class CopyRows {
    private final String table;
    private final String columns;
    private final StringBuilder text = new StringBuilder();

    public CopyRows(String table, String... columns) {
        this.table = table;
        this.columns = String.join(", ", columns);
    }

    /** Adds a row; the values' texts must be what PostgreSQL reads for the columns' types. */
    public void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public void write(Connection connection, String schema) throws SQLException {
        if (isEmpty()) {
            return;
        }
        byte[] rows = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s.%s (%s) from stdin".formatted(schema, table, columns),
                            ByteStreamWriter.of(java.nio.ByteBuffer.wrap(rows)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case BigDecimal number -> text.append(number.toPlainString());
            case byte[] utf8 -> escape(new String(utf8, StandardCharsets.UTF_8));
            case String string -> escape(string);
            default -> text.append(value);
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }
}
