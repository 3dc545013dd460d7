package se.nyttospar.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/** A folder for the data of a part that nobody wants to keep. */
record TemporaryFolder(Path path) {

    static TemporaryFolder create(String part) {
        try {
            return new TemporaryFolder(Files.createTempDirectory("nyttospar-" + part + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part must have ended. */
    void delete() {
        try {
            PathUtils.deleteDirectory(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
