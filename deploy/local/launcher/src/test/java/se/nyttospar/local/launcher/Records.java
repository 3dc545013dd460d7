package se.nyttospar.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads which processes a launcher has recorded. */
final class Records {
    private Records() {}

    /** By name of the part. */
    static Map<String, ProcessHandle> processes(Path folder) {
        var processes = new HashMap<String, ProcessHandle>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String[] words = Files.readString(file).split(" ", 3);
                ProcessHandle.of(Long.parseLong(words[0])).ifPresent(process -> processes.put(words[2], process));
            }
            return processes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
