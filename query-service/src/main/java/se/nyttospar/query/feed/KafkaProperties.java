package se.nyttospar.query.feed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The topic of events.
 *
 * @param bootstrapServers {@code host:port}, several with commas
 * @param topic where events and watermarks are written
 * @param fetchSize most that is read at once from the broker
 * @param retryAfter pause after the broker could not be asked
 */
@Validated
@ConfigurationProperties("nyttospar.kafka")
public record KafkaProperties(
        @NotBlank @DefaultValue("localhost:9092") String bootstrapServers,
        @NotBlank @DefaultValue("nyttospar.events") String topic,
        @NotNull @DefaultValue("4MB") DataSize fetchSize,
        @NotNull @DefaultValue("1s") Duration retryAfter) {}
