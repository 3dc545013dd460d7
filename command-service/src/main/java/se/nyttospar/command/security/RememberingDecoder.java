package se.nyttospar.command.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Checks the signature of a token once a minute instead of with every request; a token is never remembered beyond its end. */
final class RememberingDecoder implements JwtDecoder {

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> checked = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RememberingDecoder(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = checked.getIfPresent(token);
        if (known != null && inTime(known.getExpiresAt())) {
            return known;
        }
        Jwt jwt = decoder.decode(token);
        checked.put(token, jwt);
        return jwt;
    }

    private static boolean inTime(@Nullable Instant end) {
        return end != null && Instant.now().isBefore(end);
    }
}
