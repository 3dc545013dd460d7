package se.nyttospar.query.reading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How answers are read.
 *
 * @param connections most answers read at the same time
 * @param connectionWait how long an answer waits for its turn
 * @param cachedBenefits benefits whose evidence is kept in memory
 */
@Validated
@ConfigurationProperties("nyttospar.reading")
public record ReadingProperties(
        @Min(1) @Max(200) @DefaultValue("6") int connections,
        @NotNull @DefaultValue("5s") Duration connectionWait,
        @Min(100) @DefaultValue("20000") int cachedBenefits) {}
