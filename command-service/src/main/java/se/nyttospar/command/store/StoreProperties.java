package se.nyttospar.command.store;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How much of the event store is kept at hand.
 *
 * @param cachedBenefits benefits in memory
 * @param cachedEvents events that the streams in memory have together; a measured value takes some 30 bytes there
 * @param cachedDefinitions other streams in memory
 * @param snapshotEvery events of a stream between two snapshots
 */
@Validated
@ConfigurationProperties("nyttospar.store")
public record StoreProperties(
        @Positive long cachedBenefits,
        @Positive long cachedDefinitions,
        @Positive long cachedEvents,
        @Positive int snapshotEvery) {}
