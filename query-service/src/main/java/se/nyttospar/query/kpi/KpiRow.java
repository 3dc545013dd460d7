package se.nyttospar.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.spc.Assurance;

/**
 * Follow-up of a perspective, strategic goal or indicator area in the whole region or a part of it. It mixes indicators, so it counts
 * benefits, and combines figures only within one indicator. A part is a value of its own beside the region's total.
 *
 * @param group id of the perspective, goal or area
 * @param over what the region is divided into; {@code REGION} in the rows of the whole region
 * @param part id of the part; left out for the region
 * @param perspective the group, where it is a perspective
 * @param division the part, where it is a division
 * @param period left out when rows are about the newest values
 * @param day the last day of the period, or the day that is asked for
 * @param improving benefits that have improved
 * @param worsening benefits that have got worse
 * @param onTrack benefits that are where they were planned to be, or are sure to keep what is to be kept
 * @param behind benefits that are not where they were planned to be, or have gone the other way
 * @param overdue benefits that lack due values
 * @param withoutBaseline benefits of which nothing is known from before the change
 */
public record KpiRow(
        By by,
        String group,
        Over over,
        @Nullable String part,
        @Nullable String perspective,
        @Nullable String division,
        @Nullable String period,
        LocalDate day,
        int benefits,
        int improving,
        int worsening,
        int onTrack,
        int behind,
        int overdue,
        int withoutBaseline,
        List<String> improvingIds,
        List<String> worseningIds,
        List<String> onTrackIds,
        List<String> behindIds,
        List<String> overdueIds,
        List<String> withoutBaselineIds,
        List<IndicatorRow> indicators) {

    /**
     * One indicator. Figures are combined over its benefits as {@code overUnits} says, and over the parts of a period as
     * {@code overTime} says; what cannot be combined is counted.
     *
     * @param measured benefits that have a value
     * @param baseline of the benefits that have one; left out when suppressed
     * @param latest of the newest values, or those of the period; left out when suppressed
     * @param latestFrom last day of the oldest of the periods behind {@code latest}
     * @param planned what the trajectories say for the same days
     * @param attainment share of the way from baseline to target, of the benefits that have all three and are to change
     * @param incomplete a part of a period, or the value of a benefit, is missing
     * @param suppressed too few are behind one of the values, so that the total would tell of them
     * @param shown the same over those values that may be shown, where {@code latest} is suppressed
     */
    public record IndicatorRow(
            String indicator,
            String unit,
            int decimals,
            Direction direction,
            Aggregation overUnits,
            Aggregation overTime,
            int benefits,
            int measured,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal latest,
            @Nullable LocalDate latestFrom,
            @Nullable LocalDate latestTo,
            @Nullable BigDecimal target,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal attainment,
            boolean incomplete,
            boolean suppressed,
            @Nullable Shown shown,
            Map<Variation, Integer> variation,
            Map<Assurance, Integer> assurance,
            Map<Freshness, Integer> freshness,
            List<String> benefitIds) {}

    /**
     * A figure over some of the benefits: those whose values may be shown one by one, so that it tells nothing of the others.
     *
     * @param benefits how many
     */
    public record Shown(int benefits, @Nullable BigDecimal latest) {}
}
