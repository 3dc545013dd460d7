package se.nyttospar.query.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token has an end, and it lies ahead. Told apart from other faults, because the remedy is another one. */
final class TokenExpiry implements OAuth2TokenValidator<Jwt> {
    static final OAuth2Error EXPIRED = new OAuth2Error("token-expired");
    private static final OAuth2Error ENDLESS = new OAuth2Error("token-invalid");

    private final Clock clock;
    private final Duration skew;

    TokenExpiry(Clock clock, Duration skew) {
        this.clock = clock;
        this.skew = skew;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Instant now = clock.instant();
        Instant end = token.getExpiresAt();
        Instant start = token.getNotBefore();
        if (end == null || (start != null && start.minus(skew).isAfter(now))) {
            return OAuth2TokenValidatorResult.failure(ENDLESS);
        }
        return end.plus(skew).isBefore(now)
                ? OAuth2TokenValidatorResult.failure(EXPIRED)
                : OAuth2TokenValidatorResult.success();
    }
}
