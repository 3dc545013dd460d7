package se.nyttospar.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JVM's ahead-of-time cache of one application: recorded by the first run that ends in good order, used by the next ones.
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

    /** Puts a recording, where there is one, into use. */
    void keep() {
        try {
            if (Files.exists(recording)) {
                Files.move(recording, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
