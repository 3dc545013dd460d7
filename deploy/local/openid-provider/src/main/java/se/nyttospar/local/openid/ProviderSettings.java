package se.nyttospar.local.openid;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param issuer what tokens name as their issuer; where this provider is reached
 * @param data folder that keeps the signing key
 * @param audience what access tokens are for
 * @param tokenLifetime of an access token
 * @param webUri where the web pages are served, for the way back after login and logout
 */
@ConfigurationProperties("nyttospar.openid")
record ProviderSettings(URI issuer, Path data, String audience, Duration tokenLifetime, URI webUri) {}
