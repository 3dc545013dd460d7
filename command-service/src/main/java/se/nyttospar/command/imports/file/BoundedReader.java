package se.nyttospar.command.imports.file;

import java.io.IOException;
import java.io.Reader;

/** Stops when a row does not end: a quote that is never closed would take the whole file into memory. */
final class BoundedReader extends Reader {

    /** The row is longer than any row may be. */
    static final class EndlessRowException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final Reader reader;
    private final int longest;
    private int read;

    BoundedReader(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** From here on is another row. */
    void nextRow() {
        read = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = reader.read(buffer, offset, length);
        read += Math.max(n, 0);
        if (read > longest) {
            throw new EndlessRowException();
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
