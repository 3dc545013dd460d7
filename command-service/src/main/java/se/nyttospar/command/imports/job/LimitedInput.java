package se.nyttospar.command.imports.job;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Stops reading when a file is larger than allowed, whatever its sender said. */
final class LimitedInput extends FilterInputStream {

    private final DataSize limit;
    private long left;

    LimitedInput(InputStream file, DataSize limit) {
        super(file);
        this.limit = limit;
        this.left = limit.toBytes();
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) {
        left -= n;
        if (left < 0) {
            throw new Refusal(Rule.FILE_TOO_LARGE, limit);
        }
    }
}
