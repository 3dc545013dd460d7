package se.nyttospar.command.imports.file;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.ZipException;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** How many parts a ZIP file says that it has, read before its directory is taken into memory. */
final class EndOfDirectory {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int COUNT_AT = 10;

    private EndOfDirectory() {}

    /** @throws Refusal when there are more parts than allowed */
    static void check(File file, int most) throws IOException {
        int parts = parts(file);
        if (parts > most) {
            throw new Refusal(Rule.WORKBOOK_TOO_MANY_PARTS, most);
        }
    }

    private static int parts(File file) throws IOException {
        try (var zip = new RandomAccessFile(file, "r")) {
            int length = (int) Math.min(zip.length(), LENGTH + LONGEST_COMMENT);
            byte[] end = new byte[length];
            zip.seek(zip.length() - length);
            zip.readFully(end);
            ByteBuffer bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - LENGTH; at >= 0; at--) {
                if (bytes.getInt(at) == SIGNATURE) {
                    // 65,535 stands for "more"; that is beyond any limit as well.
                    return Short.toUnsignedInt(bytes.getShort(at + COUNT_AT));
                }
            }
        }
        throw new ZipException("No directory");
    }
}
