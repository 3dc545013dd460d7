package se.nyttospar.events.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.LocalText;

/**
 * A region's goals as it adopted them.
 *
 * @param document the document that states them
 * @param adoptedOn the day it was adopted, where deadlines count from it
 * @param validFrom first day in force
 * @param validTo last day in force, inclusive; none where the document states no end
 * @param indicatorAreas areas that indicators are grouped in
 * @param effectGoals strategic effect goals with deadlines; benefits can attach to them directly
 * @param focusAreas areas with a horizon in years
 * @param discountRates real discount rates, each from a day on
 */
public record GoalFramework(
        @FreeText LocalText name,
        @FreeText @Nullable String document,
        @Nullable LocalDate adoptedOn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Perspective> perspectives,
        List<IndicatorArea> indicatorAreas,
        List<EffectGoal> effectGoals,
        List<FocusArea> focusAreas,
        List<DiscountRate> discountRates) {

    /** One of the perspectives that effects are followed up along. */
    public record Perspective(String id, @FreeText LocalText name, List<StrategicGoal> goals) {}

    /** A goal under a perspective. */
    public record StrategicGoal(String id, @FreeText LocalText name) {}

    /** A kind of indicator, across perspectives. */
    public record IndicatorArea(String id, @FreeText LocalText name) {}

    /**
     * A strategic effect goal, due on a day where the framework states one.
     *
     * @param description everything that the document says about it
     * @param focusArea the focus area that it belongs to
     * @param indicatorId the indicator that shows it, where the framework names one
     * @param targetValue the value to reach by the deadline, where the framework states one
     */
    public record EffectGoal(
            String id,
            @FreeText LocalText name,
            @FreeText @Nullable LocalText description,
            @Nullable String perspective,
            @Nullable String focusArea,
            @Nullable LocalDate deadline,
            @Nullable String indicatorId,
            @Nullable BigDecimal targetValue) {}

    /** An area of focus; effects are expected within {@code fromYears}–{@code toYears}. */
    public record FocusArea(String id, @FreeText LocalText name, int fromYears, int toYears, Handling handling) {}

    /** A real rate per year as a fraction (0.03 is 3 %), in force from a day on. */
    public record DiscountRate(LocalDate from, BigDecimal rate) {}
}
