package se.nyttospar.query.web.command;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where commands go.
 *
 * @param uri command-service, without path
 * @param connect how long a connection may take
 * @param patience how long an answer may take
 */
@Validated
@ConfigurationProperties("nyttospar.command")
public record CommandProperties(
        @NotNull @DefaultValue("http://127.0.0.1:8081") URI uri,
        @NotNull @DefaultValue("2s") Duration connect,
        @NotNull @DefaultValue("15s") Duration patience) {}
