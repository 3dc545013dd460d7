package se.nyttospar.command.imports.file;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** The parts of a workbook: a ZIP file, unpacked only as far as it is read and never beyond the limits. */
final class WorkbookParts implements AutoCloseable {

    private final ZipFile zip;
    private final WorkbookLimits limits;
    private long unpacked;

    /** @throws Refusal when it is no ZIP file, or says itself that it is too large, or has macros */
    WorkbookParts(File file, WorkbookLimits limits) {
        this.limits = limits;
        if (file.length() > limits.file().toBytes()) {
            throw new Refusal(Rule.FILE_TOO_LARGE, limits.file());
        }
        try {
            EndOfDirectory.check(file, limits.entries());
            zip = new ZipFile(file);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
        try {
            checkEntries();
        } catch (Refusal refusal) {
            closeQuietly();
            throw refusal;
        }
    }

    /** What the directory says of sizes may be a lie, so that reading counts as well; a large part that is never read is refused here. */
    private void checkEntries() {
        long total = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                throw new Refusal(Rule.WORKBOOK_MACROS);
            }
            long size = Math.max(entry.getSize(), 0);
            total += size;
            Unpacking.check(size, entry.getCompressedSize(), limits);
            if (total > limits.total().toBytes()) {
                throw new Refusal(Rule.WORKBOOK_TOO_LARGE, limits.total());
            }
        }
    }

    /** A part as it is unpacked; null when there is no such part. */
    @Nullable
    InputStream open(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try {
            return new Unpacking(zip.getInputStream(entry), entry.getCompressedSize(), limits, this::count);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.total().toBytes()) {
            throw new Refusal(Rule.WORKBOOK_TOO_LARGE, limits.total());
        }
    }

    static Refusal unreadable(Exception e) {
        String reason = e instanceof ZipException ? "ZIP" : e.getClass().getSimpleName();
        return new Refusal(Rule.WORKBOOK_UNREADABLE, reason);
    }

    void closeQuietly() {
        try {
            zip.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
