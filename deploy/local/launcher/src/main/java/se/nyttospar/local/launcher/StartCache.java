package se.nyttospar.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JVM's ahead-of-time cache of one application: recorded by a run that is asked to, when it ends, and used by
 * every later one of the same build.
 *
 * @param file the finished cache
 * @param recording what this launcher's run writes when it ends
 */
record StartCache(Path file, Path recording, boolean wanted) {

    static StartCache of(Application application, boolean wanted) {
        Path file = application.folder().resolve("start.aot");
        return new StartCache(
                file,
                application
                        .folder()
                        .resolve("recording-%d.aot"
                                .formatted(ProcessHandle.current().pid())),
                wanted);
    }

    List<String> flags() {
        if (Files.exists(file)) {
            return List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off");
        }
        return wanted ? List.of("-XX:AOTCacheOutput=" + recording, "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
    }

    boolean records() {
        return wanted && !Files.exists(file);
    }

    /** Puts a recording into use, where there is one. */
    void keep() {
        try {
            if (Files.exists(recording)) {
                Files.move(recording, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws a recording away: a run that failed says nothing about how a good one starts. */
    void discard() {
        try {
            Files.deleteIfExists(recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
