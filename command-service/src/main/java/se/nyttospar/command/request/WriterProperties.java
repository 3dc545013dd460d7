package se.nyttospar.command.request;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who carries out commands.
 *
 * @param threads writers, each with a transaction of its own; streams are spread over them
 */
@Validated
@ConfigurationProperties("nyttospar.writers")
public record WriterProperties(@Positive int threads) {}
