package se.nyttospar.events.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.time.Frequency;

/**
 * How something is measured.
 *
 * @param version version of the definition, from 1
 * @param unit what a value counts, for example {@code %} or {@code days}
 * @param area indicator area of the goal framework
 * @param common whether it belongs to the region's small common set
 * @param reportingLagDays days after a period's last day until its value is due
 * @param decimals decimals that are shown
 * @param plausible values outside are questioned, never refused
 * @param smallestCell smallest count behind a value that may be shown
 * @param steward pseudonymous id of whoever answers for the definition
 */
public record IndicatorDefinition(
        int version,
        LocalText name,
        @Nullable String description,
        @Nullable String numerator,
        @Nullable String denominator,
        String unit,
        Direction direction,
        Frequency frequency,
        Aggregation overUnits,
        Aggregation overTime,
        String area,
        boolean common,
        @Nullable String sourceSystem,
        int reportingLagDays,
        int decimals,
        @Nullable PlausibleRange plausible,
        @Nullable Integer smallestCell,
        @Nullable String steward) {

    /** Inclusive bounds; a missing one is open. */
    public record PlausibleRange(
            @Nullable BigDecimal low, @Nullable BigDecimal high) {}
}
