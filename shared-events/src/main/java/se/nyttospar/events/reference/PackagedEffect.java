package se.nyttospar.events.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.Attribution;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/**
 * A benefit's measured effect as it is given away: without who owns and who reported it.
 *
 * @param before what it was before go-live; left out when nothing is known, or when too few people are behind it
 * @param after what it has been since, in the current stretch of the chart
 * @param relativeChange (after − before) / |before|
 * @param followUpPoints how many periods have been measured since go-live
 * @param baseline ROBUST, TRIAL, DECLARED or NONE
 * @param variation what follow-up says against the time before
 * @param trajectory how far it has come, compared with the plan
 * @param assurance whether the process can be relied on to meet its target
 * @param points the series, oldest first; of a long one the last before go-live and the last of all
 * @param pointsLeftOut how many points of the series are not in {@code points}
 * @param stretches the chart's stretches that share limits
 */
public record PackagedEffect(
        @FreeText String title,
        @FreeText @Nullable String description,
        BenefitType type,
        BenefitRole role,
        boolean safetyCritical,
        String perspective,
        Indicator indicator,
        Attribution attribution,
        BenefitProfile.@Nullable Target target,
        @Nullable LocalDate goLive,
        @Nullable Centre before,
        @Nullable Centre after,
        @Nullable BigDecimal relativeChange,
        int followUpPoints,
        String baseline,
        String variation,
        String trajectory,
        String assurance,
        List<Point> points,
        int pointsLeftOut,
        List<Stretch> stretches) {

    /** What is measured; {@code code} and {@code unit} tell whether two regions measure the same. */
    public record Indicator(
            String code,
            @FreeText LocalText name,
            @FreeText @Nullable String description,
            @FreeText @Nullable String numerator,
            @FreeText @Nullable String denominator,
            @FreeText String unit,
            Direction direction,
            Frequency frequency) {}

    /** A mean of {@code points} periods; a declared value has none. */
    public record Centre(BigDecimal value, int points) {}

    /**
     * A period.
     *
     * @param value left out when too few people are behind it
     * @param phase BASELINE, SPANNING or FOLLOW_UP
     * @param label what the chart says of it, for example IMPROVEMENT
     */
    public record Point(
            Period period,
            @Nullable BigDecimal value,
            String phase,
            @FreeText @Nullable String label) {}

    /** @param centre left out with the limits when too few people are behind a point of the stretch */
    public record Stretch(
            Period first,
            Period last,
            @Nullable BigDecimal centre,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            int points,
            boolean trial) {}
}
