package se.nyttospar.command.imports.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;

/** The rows of a file, one at a time. */
public interface Table extends AutoCloseable {

    /** A row that begins with this, directly below the header, explains the columns and is not read. */
    String REMARK = "# ";

    Header header();

    /**
     * The next row, or null at the end.
     *
     * @throws Refusal when the file cannot be read from here on
     */
    @Nullable
    Row row();

    @Override
    void close() throws IOException;
}
