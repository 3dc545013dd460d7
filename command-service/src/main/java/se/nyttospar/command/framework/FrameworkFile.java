package se.nyttospar.command.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.indicator.IndicatorBody;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.framework.GoalFramework.IndicatorArea;
import se.nyttospar.events.framework.GoalFramework.Perspective;
import se.nyttospar.events.framework.Handling;

/**
 * A goal framework as a file or request states it; its shape is {@code frameworks/goal-framework.schema.json}.
 *
 * @param adoptedOn the day of adoption, where the document states it
 * @param indicators indicators that the framework names, defined when it is published
 */
record FrameworkFile(
        String id,
        @Nullable LocalDate adoptedOn,
        Content framework,
        @Nullable List<IndicatorBody> indicators) {

    /** The goals. A missing first day is the day of adoption; {@code validYears} is an end counted from the first day. */
    record Content(
            LocalText name,
            @Nullable String document,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Integer validYears,
            List<Perspective> perspectives,
            List<IndicatorArea> indicatorAreas,
            List<EffectGoal> effectGoals,
            List<FocusArea> focusAreas,
            @Nullable List<DiscountRate> discountRates) {}

    /** An effect goal, due on a day or within years of adoption. */
    record EffectGoal(
            String id,
            LocalText name,
            @Nullable LocalText description,
            @Nullable String perspective,
            @Nullable String focusArea,
            @Nullable LocalDate deadline,
            @Nullable Integer dueWithinYears,
            @Nullable String indicatorId,
            @Nullable BigDecimal targetValue) {}

    /** A focus area, implemented unless it says otherwise. */
    record FocusArea(
            String id,
            LocalText name,
            int fromYears,
            int toYears,
            @Nullable Handling handling) {}

    /** A rate from a day on, or from the first day in force. */
    record DiscountRate(@Nullable LocalDate from, BigDecimal rate) {}

    /** The same with another day of adoption, where one is given. */
    FrameworkFile adopted(@Nullable LocalDate day) {
        return day == null ? this : new FrameworkFile(id, day, framework, indicators);
    }
}
