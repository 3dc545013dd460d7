package se.nyttospar.events.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
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
 * @param groups what it may be measured by; empty when it is not measured per group
 * @param scale levels of an ordinal scale in ascending order; empty when values are quantities
 */
public record IndicatorDefinition(
        int version,
        @FreeText LocalText name,
        @FreeText @Nullable String description,
        @FreeText @Nullable String numerator,
        @FreeText @Nullable String denominator,
        @FreeText String unit,
        Direction direction,
        Frequency frequency,
        Aggregation overUnits,
        Aggregation overTime,
        String area,
        boolean common,
        @FreeText @Nullable String sourceSystem,
        int reportingLagDays,
        int decimals,
        @Nullable PlausibleRange plausible,
        @Nullable Integer smallestCell,
        @FreeText @Nullable String steward,
        List<Grouping> groups,
        List<Level> scale) {

    /** Inclusive bounds; a missing one is open. */
    public record PlausibleRange(
            @Nullable BigDecimal low, @Nullable BigDecimal high) {}

    /** A step of an ordinal scale; its value orders it and is what is measured. */
    public record Level(int value, @FreeText LocalText name) {}
}
