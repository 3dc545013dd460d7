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
 * Follow-up of a perspective in a division, or in the whole region. A perspective mixes indicators, so it counts benefits.
 *
 * @param division left out for the region
 * @param improving benefits that have improved
 * @param onTrack benefits that are where they were planned to be, or are sure to keep what is to be kept
 * @param overdue benefits that lack due values
 */
record KpiRow(
        String perspective,
        @Nullable String division,
        LocalDate day,
        int benefits,
        int improving,
        int onTrack,
        int overdue,
        List<String> improvingIds,
        List<String> onTrackIds,
        List<String> overdueIds,
        List<IndicatorRow> indicators) {

    /**
     * One indicator. Figures are combined over its benefits as {@code overUnits} says; what cannot be combined is counted.
     *
     * @param baseline of the benefits that have one
     * @param latest of the newest values; left out when suppressed
     * @param latestFrom last day of the oldest of the periods behind {@code latest}
     * @param attainment share of the way from baseline to target, of the benefits that have all three and are to change
     * @param suppressed too few are behind one of the values
     */
    record IndicatorRow(
            String indicator,
            String unit,
            int decimals,
            Direction direction,
            Aggregation overUnits,
            int benefits,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal latest,
            @Nullable LocalDate latestFrom,
            @Nullable LocalDate latestTo,
            @Nullable BigDecimal target,
            @Nullable BigDecimal attainment,
            boolean suppressed,
            Map<Variation, Integer> variation,
            Map<Assurance, Integer> assurance,
            Map<Freshness, Integer> freshness,
            List<String> benefitIds) {}
}
