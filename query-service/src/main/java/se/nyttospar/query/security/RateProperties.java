package se.nyttospar.query.security;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often one client may ask one instance. High enough for programs that report or export as fast as they can; a region that wants to
 * hold people and programs to less says so.
 *
 * @param requestsPerSecond by one person or service account
 * @param burst requests at once, after a pause
 * @param loginsPerMinute requests by whoever is not logged in, from one address; a login takes three
 */
@Validated
@ConfigurationProperties("nyttospar.rates")
public record RateProperties(
        @Min(1) @DefaultValue("5000") int requestsPerSecond,
        @Min(1) @DefaultValue("10000") int burst,
        @Min(2) @DefaultValue("600") int loginsPerMinute) {}
