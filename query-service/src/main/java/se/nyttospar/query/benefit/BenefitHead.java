package se.nyttospar.query.benefit;

import org.jspecify.annotations.Nullable;

/**
 * What tells a benefit and its state apart, without its history.
 *
 * @param sequence number of its last event
 */
public record BenefitHead(
        String id,
        long sequence,
        @Nullable String initiativeId,
        String divisionId,
        @Nullable String unitId,
        String indicatorId,
        String perspective) {}
