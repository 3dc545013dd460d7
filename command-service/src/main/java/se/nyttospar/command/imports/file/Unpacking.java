package se.nyttospar.command.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** A part of a workbook while it is unpacked: stops at the limits, whatever the file says of itself. */
final class Unpacking extends FilterInputStream {

    /** Small parts may be packed as well as they like. */
    private static final long SMALL = 4L * 1024 * 1024;

    private final long packed;
    private final WorkbookLimits limits;
    private final IntConsumer total;
    private long unpacked;

    Unpacking(InputStream part, long packed, WorkbookLimits limits, IntConsumer total) {
        super(part);
        this.packed = packed;
        this.limits = limits;
        this.total = total;
    }

    /** @throws Refusal when a part of these sizes is not taken */
    static void check(long unpacked, long packed, WorkbookLimits limits) {
        if (unpacked > limits.entry().toBytes()) {
            throw new Refusal(Rule.WORKBOOK_TOO_LARGE, limits.entry());
        }
        if (unpacked > SMALL && unpacked > limits.ratio() * Math.max(packed, 1)) {
            throw new Refusal(Rule.WORKBOOK_PACKED_TOO_TIGHT, limits.ratio());
        }
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
        unpacked += n;
        check(unpacked, packed, limits);
        total.accept(n);
    }
}
