package se.nyttospar.query.changes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The stream of changes.
 *
 * @param kept how long a change can be asked for again
 * @param heartbeat how often a silent stream says that it is alive
 * @param cleanEvery how often changes that are too old are thrown away
 * @param buffer changes that may wait for a slow reader before it is disconnected
 * @param streamsPerClient streams that one client may hold open on one instance
 */
@Validated
@ConfigurationProperties("nyttospar.changes")
public record ChangesProperties(
        @NotNull @DefaultValue("24h") Duration kept,
        @NotNull @DefaultValue("15s") Duration heartbeat,
        @NotNull @DefaultValue("10m") Duration cleanEvery,
        @Min(1) @Max(100_000) @DefaultValue("1000") int buffer,
        @Min(1) @DefaultValue("2000") int streamsPerClient) {}
