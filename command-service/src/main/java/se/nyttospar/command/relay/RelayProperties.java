package se.nyttospar.command.relay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where events go.
 *
 * @param partitions partitions of the topic when it is created; a stream stays in one
 * @param replicas replicas of the topic when it is created
 */
@Validated
@ConfigurationProperties("nyttospar.kafka")
public record RelayProperties(
        @NotBlank String bootstrapServers,
        @NotBlank String topic,
        @Positive int partitions,
        @Positive short replicas) {}
