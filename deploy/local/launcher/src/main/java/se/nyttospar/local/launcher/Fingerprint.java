package se.nyttospar.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import se.nyttospar.local.parts.PartFailedException;

/** Tells builds of a jar apart. The time of the file does not: reproducible builds all carry the same. */
final class Fingerprint {
    private Fingerprint() {}

    /** Hexadecimal; from what the jar contains, the time of the file, and the Java version that runs it. */
    static String of(Path jar) {
        var sum = new CRC32();
        try (var file = new ZipFile(jar.toFile())) {
            // The checksums that the jar keeps of its entries; reading 60 MB would cost start-up time.
            file.stream()
                    .map(entry -> entry.getName() + entry.getCrc() + entry.getSize())
                    .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
            sum.update(Files.getLastModifiedTime(jar).toString().getBytes(StandardCharsets.UTF_8));
            sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new PartFailedException(jar + " cannot be read", e);
        }
    }
}
