package se.nyttospar.command.security;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are believed.
 *
 * @param issuer the OpenID provider, as it names itself in tokens
 * @param jwkSetUri where its keys are
 * @param audience whom a token has to be meant for
 */
@Validated
@ConfigurationProperties("nyttospar.security")
public record SecurityProperties(
        @NotBlank String issuer,
        @NotBlank String jwkSetUri,
        @NotBlank String audience) {}
