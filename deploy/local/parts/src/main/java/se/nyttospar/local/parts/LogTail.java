package se.nyttospar.local.parts;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, read without loading the log. */
public final class LogTail {
    private static final int LINES = 15;
    private static final int BYTES = 8_192;

    private LogTail() {}

    /** Where the log is, and how it ends. */
    public static String describe(Path log) {
        return "Its log is %s and ends with:%n%s".formatted(log, String.join(System.lineSeparator(), lastLines(log)));
    }

    static List<String> lastLines(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - BYTES);
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map("  | "::concat)
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException e) {
            return List.of("  (no log: " + e.getMessage() + ")");
        }
    }
}
