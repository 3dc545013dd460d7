package se.nyttospar.local.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares secrets as they are. Hashing would protect nothing: the secrets are documented in the repository, the provider
 * listens on loopback only, and a slow hash would cost every token request of a benchmark its price.
 */
@Component
class PlainDemoSecrets implements PasswordEncoder {
    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence given, @Nullable String kept) {
        return given != null && kept != null && MessageDigest.isEqual(bytes(given), bytes(kept));
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
