package se.nyttospar.command.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Checks a token once a minute instead of with every request; a token is never remembered beyond its end. */
final class RememberedTokens implements AuthenticationManager, BearerTokenResolver {

    private static final String SCHEME = "Bearer ";

    private final BearerTokenResolver resolver = new DefaultBearerTokenResolver();

    private final JwtAuthenticationProvider tokens;
    private final Cache<String, ActorAuthentication> checked = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RememberedTokens(JwtDecoder decoder, ActorConverter actors) {
        tokens = new JwtAuthenticationProvider(decoder);
        tokens.setJwtAuthenticationConverter(actors);
    }

    /** Looks closely only at tokens that are not remembered. */
    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(SCHEME)) {
            String token = header.substring(SCHEME.length());
            if (checked.getIfPresent(token) != null) {
                return token;
            }
        }
        return resolver.resolve(request);
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
