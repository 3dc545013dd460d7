package se.nyttospar.query.generation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How views are filled and read.
 *
 * @param segments how many threads fill a view; fixed when a generation begins
 * @param batchSize events per transaction
 * @param checkEvery how often it is looked after that the right generations are being filled
 * @param dropAfter how long a replaced generation stays for those who still read it
 * @param stalledAfter how long a view may have something to read and not get on before its health is down
 * @param patience how long an answer waits for {@code atLeastPosition}
 */
@Validated
@ConfigurationProperties("nyttospar.views")
public record ViewsProperties(
        @Min(1) @Max(64) @DefaultValue("2") int segments,
        @Min(1) @Max(10_000) @DefaultValue("1000") int batchSize,
        @NotNull @DefaultValue("1s") Duration checkEvery,
        @NotNull @DefaultValue("10s") Duration dropAfter,
        @NotNull @DefaultValue("5m") Duration stalledAfter,
        @NotNull @DefaultValue("5s") Duration patience) {}
