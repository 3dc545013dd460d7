package se.nyttospar.local.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The local setup, a Chromium and the people in it, for all tests of this JVM: started once, ended with it. */
final class Local {
    /** A desk. */
    static final Size WIDE = new Size(1280, 900);
    /** A phone; also 1280 pixels at 400 %. */
    static final Size NARROW = new Size(320, 640);

    private static @Nullable Local running;

    private final Setup setup;
    private final Chromium chromium;
    private final Map<String, Reader> readers = new HashMap<>();

    /** Of a window, in CSS pixels. */
    record Size(int width, int height) {}

    private Local(Path executable) {
        try {
            setup = Setup.in(Files.createTempDirectory("nyttospar-browser"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        chromium = new Chromium(executable);
    }

    /** Skips the test, and says so, on a machine without Chromium. */
    static Local running() {
        Optional<Path> executable = Chromium.found();
        assumeTrue(
                executable.isPresent(),
                "No Chromium on the PATH: browser tests are skipped (apt-get install chromium)");
        Local local = running;
        if (local == null) {
            local = new Local(executable.orElseThrow());
            running = local;
            Runtime.getRuntime().addShutdownHook(new Thread(local::close, "end-local"));
        }
        return local;
    }

    Setup setup() {
        return setup;
    }

    /** Somebody at a desk. */
    Reader reader(String person) {
        return reader(person, WIDE, ColorScheme.LIGHT);
    }

    /** Somebody with a window of a size; logged in once. */
    Reader reader(String person, Size size, ColorScheme scheme) {
        return readers.computeIfAbsent(
                person + size + scheme, _ -> Reader.of(chromium.browser(), setup.pages(), person, size, scheme));
    }

    /** Somebody who has not been here before; to be closed. */
    Reader newcomer(String person) {
        return Reader.of(chromium.browser(), setup.pages(), person, WIDE, ColorScheme.LIGHT);
    }

    private void close() {
        chromium.close();
        setup.close();
    }
}
