package se.nyttospar.command.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How large requests may be.
 *
 * @param body a JSON body
 * @param file an uploaded file
 */
@ConfigurationProperties("nyttospar.limits")
public record LimitProperties(DataSize body, DataSize file) {}
