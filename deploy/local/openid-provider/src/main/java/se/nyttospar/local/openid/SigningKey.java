package se.nyttospar.local.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs tokens: made at first start, kept in a file that only its owner can read. */
final class SigningKey {
    private static final int BITS = 2_048;

    private SigningKey() {}

    /** The key in {@code folder}, which is made there when it is missing. */
    static RSAKey in(Path folder) {
        Path file = folder.resolve("signing-key.json");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                // Written beside and renamed, so that a start that was killed leaves no half key.
                Path fresh = Files.createTempFile(
                        folder,
                        "signing-key",
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, generate().toJSONString());
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key %s cannot be read or made".formatted(file), e);
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "The signing key %s is damaged; remove it to get a new one".formatted(file), e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
