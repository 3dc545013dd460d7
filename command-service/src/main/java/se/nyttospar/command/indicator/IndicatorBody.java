package se.nyttospar.command.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.refusal.Numbers;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.indicator.Grouping;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorDefinition.PlausibleRange;
import se.nyttospar.events.time.Frequency;

/** An indicator as a request or a file states it. */
public record IndicatorBody(
        @NotBlank String id,
        @NotNull @Valid Name name,
        @Nullable @Size(max = 8000) String description,
        @Nullable @Size(max = 2000) String numerator,
        @Nullable @Size(max = 2000) String denominator,
        @NotBlank @Size(max = 80) String unit,
        @NotNull Direction direction,
        @NotNull Frequency frequency,
        @NotNull Aggregation overUnits,
        @NotNull Aggregation overTime,
        @NotBlank String area,
        @Nullable Boolean common,
        @Nullable @Size(max = 200) String sourceSystem,
        @Nullable @Min(0) @Max(3660) Integer reportingLagDays,
        @Nullable @Min(0) @Max(12) Integer decimals,
        @Nullable Range plausible,
        @Nullable @Min(1) @Max(1000) Integer smallestCell,
        @Nullable @Size(max = 200) String steward,
        @Nullable Set<@NotNull Grouping> groups,
        @Nullable @Size(max = 50) List<@NotNull @Valid Level> scale) {

    /** A name in Swedish and, where there is one, English. */
    public record Name(
            @NotBlank @Size(max = 300) String sv,
            @Nullable @Size(max = 300) String en) {}

    /** Inclusive bounds; a missing one is open. */
    public record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) {}

    /** A step of an ordinal scale. */
    public record Level(
            @Min(-1_000_000) @Max(1_000_000) int value,
            @NotNull @Valid Name name) {}

    /** The definition that this states. */
    public IndicatorDefinition definition(int version) {
        return new IndicatorDefinition(
                version,
                text(name),
                description,
                numerator,
                denominator,
                unit,
                direction,
                frequency,
                overUnits,
                overTime,
                area,
                Boolean.TRUE.equals(common),
                sourceSystem,
                reportingLagDays == null ? 0 : reportingLagDays,
                decimals == null ? 1 : decimals,
                range(plausible),
                smallestCell,
                ActorIds.stated("steward", steward),
                groups == null ? List.of() : groups.stream().sorted().toList(),
                scale == null
                        ? List.of()
                        : scale.stream()
                                .map(level -> new IndicatorDefinition.Level(level.value(), text(level.name())))
                                .toList());
    }

    private static LocalText text(Name name) {
        return new LocalText(name.sv(), name.en());
    }

    private static @Nullable PlausibleRange range(@Nullable Range stated) {
        if (stated == null || stated.low() == null && stated.high() == null) {
            return null;
        }
        Numbers.check("plausible.low", stated.low());
        Numbers.check("plausible.high", stated.high());
        return new PlausibleRange(stated.low(), stated.high());
    }
}
