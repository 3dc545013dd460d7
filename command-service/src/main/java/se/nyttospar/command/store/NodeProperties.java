package se.nyttospar.command.store;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Which instance this is.
 *
 * @param nodeId stable over restarts, so that an instance takes its own work up again at once; different for each instance
 */
@Validated
@ConfigurationProperties("nyttospar")
public record NodeProperties(@NotBlank String nodeId) {}
