package se.nyttospar.command.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** Checks a token once a minute instead of with every request; a token is never remembered beyond its end. */
final class RememberedTokens implements AuthenticationManager {

    private final JwtAuthenticationProvider tokens;
    private final Cache<String, ActorAuthentication> checked = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RememberedTokens(JwtDecoder decoder, ActorConverter actors) {
        tokens = new JwtAuthenticationProvider(decoder);
        tokens.setJwtAuthenticationConverter(actors);
    }

    @Override
    public Authentication authenticate(Authentication bearer) {
        String token = ((BearerTokenAuthenticationToken) bearer).getToken();
        ActorAuthentication known = checked.getIfPresent(token);
        if (known != null && known.isValidAt(Instant.now())) {
            return known;
        }
        var actor = (ActorAuthentication) Objects.requireNonNull(tokens.authenticate(bearer));
        checked.put(token, actor);
        return actor;
    }
}
