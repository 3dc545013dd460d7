package se.nyttospar.query.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are trusted.
 *
 * @param issuer {@code iss} of a token
 * @param jwkSetUri where the issuer's keys are
 * @param audience what {@code aud} must contain
 * @param clockSkew how far the clocks may differ
 */
@Validated
@ConfigurationProperties("nyttospar.security")
public record SecurityProperties(
        @NotBlank @DefaultValue("http://localhost:9000") String issuer,

        @NotBlank @DefaultValue("http://localhost:9000/oauth2/jwks")
        String jwkSetUri,

        @NotBlank @DefaultValue("nyttospar") String audience,
        @NotNull @DefaultValue("5s") Duration clockSkew) {}
