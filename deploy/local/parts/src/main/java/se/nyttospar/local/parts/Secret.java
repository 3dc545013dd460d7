package se.nyttospar.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A random password that is made at first use and kept in a file that only its owner can read.
 *
 * @param value 32 hexadecimal digits
 */
public record Secret(String value) {
    private static final int BYTES = 16;

    public static synchronized Secret at(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                var bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(bytes));
            }
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw new PartFailedException("The secret %s cannot be read or made.".formatted(file), e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
