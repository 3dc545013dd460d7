package se.nyttospar.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import se.nyttospar.local.parts.ChildProcess;
import se.nyttospar.local.parts.ChildSpec;
import se.nyttospar.local.parts.JavaCommand;
import se.nyttospar.local.parts.PartFailedException;
import se.nyttospar.local.parts.Readiness;

/**
 * A jar that a part runs, taken apart where it is a Spring Boot jar: plain jars start faster and can be cached.
 *
 * @param jar to run with {@code -jar}
 * @param folder that belongs to this very build of it
 */
record Application(Path jar, Path folder) {
    private static final Duration UNPACK_LIMIT = Duration.ofSeconds(60);

    /** The newest jar of that name, e.g. {@code command-service/target/command-service-*-exec.jar}. */
    static Path newest(Path target, String glob) {
        try (Stream<Path> files = Files.isDirectory(target) ? list(target, glob) : Stream.empty()) {
            return files.max(Comparator.comparing(Application::modified))
                    .orElseThrow(
                            () -> new RefusedException("There is no %s. Start with deploy/local/run, which builds it."
                                    .formatted(target.resolve(glob))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param apps folder for the parts of jars, shared by every data folder
     * @param log of the program that takes the jar apart
     */
    static Application of(String name, Path jar, Path apps, Path log) {
        Path folder = apps.resolve(name + "-" + Fingerprint.of(jar));
        if (!isSpringBoot(jar)) {
            return new Application(jar, create(folder));
        }
        Path extracted = folder.resolve("app");
        if (!Files.isDirectory(extracted)) {
            removeOlder(apps, name);
            extract(jar, create(folder), extracted, log);
        }
        return new Application(extracted.resolve(jar.getFileName()), folder);
    }

    private static void extract(Path jar, Path folder, Path extracted, Path log) {
        try {
            Path fresh = Files.createTempDirectory(folder, "unpacking");
            var command = JavaCommand.jar(
                    List.of("-Djarmode=tools", "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                    jar,
                    "extract",
                    "--force",
                    "--destination",
                    fresh.toString());
            var unpacking =
                    new ChildSpec("unpacking " + jar.getFileName(), command, Map.of(), log, Readiness.running());
            int code = ChildProcess.start(unpacking)
                    .onExit()
                    .orTimeout(UNPACK_LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .join();
            if (code != 0) {
                throw new PartFailedException("%s could not be taken apart; see %s".formatted(jar, log));
            }
            Files.move(fresh, extracted);
        } catch (IOException e) {
            if (!Files.isDirectory(extracted)) {
                throw new PartFailedException("%s could not be taken apart".formatted(jar), e);
            }
        }
    }

    private static boolean isSpringBoot(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return file.getEntry("BOOT-INF/") != null;
        } catch (IOException e) {
            throw new PartFailedException(jar + " cannot be read", e);
        }
    }

    /** Parts of earlier builds, unless another launcher may still run from them. */
    private static void removeOlder(Path apps, String name) {
        try (Stream<Path> siblings = Files.isDirectory(apps) ? list(apps, name + "-*") : Stream.empty()) {
            for (Path old : siblings.filter(
                            sibling -> modified(sibling).isBefore(Instant.now().minus(Duration.ofDays(1))))
                    .toList()) {
                PathUtils.deleteDirectory(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder, String glob) throws IOException {
        var matcher = folder.getFileSystem().getPathMatcher("glob:" + glob);
        return Files.list(folder).filter(path -> matcher.matches(path.getFileName()));
    }

    private static Instant modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
