package se.nyttospar.local.parts;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.file.PathUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this machine, unpacked once per version into the user's cache folder.
 *
 * @param home the folder that holds {@code bin/}
 */
record PostgresBinaries(Path home) {

    static PostgresBinaries unpacked() {
        try {
            Path cache = cacheFolder();
            Path home = cache.resolve("postgres-" + digest());
            if (!Files.isDirectory(home)) {
                Files.createDirectories(cache);
                Path fresh = Files.createTempDirectory(cache, "unpacking-");
                unpack(fresh);
                publish(fresh, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new PartFailedException("PostgreSQL could not be unpacked: " + e.getMessage(), e);
        }
    }

    /** The command line of one of the programs. PostgreSQL refuses to run as root, so root runs it in a user namespace. */
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path cacheFolder() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("nyttospar");
    }

    private static InputStream archive() throws IOException {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = name.contains("mac") ? "Darwin" : "Linux";
        String architecture = System.getProperty("os.arch");
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system, architecture.equals("amd64") ? "x86_64" : architecture);
    }

    private static String digest() throws IOException {
        try (var in = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = entry.resolveIn(folder);
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                PathUtils.createParentDirectories(target);
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    target.toFile().setExecutable((entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    /** Several processes may unpack at once: the first rename wins, the others throw theirs away. */
    private static void publish(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home);
        } catch (IOException lost) {
            PathUtils.deleteDirectory(fresh);
            if (!Files.isDirectory(home)) {
                throw lost;
            }
        }
    }
}
