package se.nyttospar.query.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Checks of policies against the past.
 *
 * @param patience how long a request waits for the result before it is told how far the work has come
 * @param waiting checks that may wait for the one that is worked on
 * @param kept results that are kept in memory
 * @param slice benefits whose histories are in memory at the same time
 */
@Validated
@ConfigurationProperties("nyttospar.policy-checks")
record CheckProperties(
        @NotNull @DefaultValue("10s") Duration patience,
        @Min(1) @Max(100) @DefaultValue("4") int waiting,
        @Min(1) @Max(100) @DefaultValue("8") int kept,
        @Min(1) @Max(5000) @DefaultValue("50") int slice) {}
