package se.nyttospar.query.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.query.evidence.benefit.FollowUp;
import se.nyttospar.query.evidence.forecast.Forecast;
import se.nyttospar.query.evidence.forecast.Forecast.Observed;

/**
 * Trend and forecast of a benefit to its target date.
 *
 * @param forecast left out when {@code missing} says why
 * @param needed follow-up points that a forecast takes at least
 */
public record ForecastAnswer(
        String benefitId,
        LocalDate day,
        String unit,
        int decimals,
        @Nullable Forecast forecast,
        @Nullable Missing missing,
        int followUpPoints,
        int needed,
        LocalText method,
        LocalText assumptions,
        LocalText caveat) {

    /** Why there is no forecast. */
    public enum Missing {
        NO_TARGET,
        TOO_FEW_POINTS,
        ORDINAL_SCALE,
        SUPPRESSED
    }

    private static final LocalText METHOD = new LocalText(
            "Theil–Sens linje (medianen av lutningarna mellan alla par av uppföljningsvärden i den pågående gruppen). Bandet är linjen"
                    + " ± 1,96 · σ · √(1 + 1/n + (x − x̄)²/Σ(xᵢ − x̄)²), där σ är medelvärdet av avvikelsernas rörliga spann / 1,128.",
            "Theil–Sen line (the median of the slopes between all pairs of follow-up values of the current group). The band is the line"
                    + " ± 1.96 · σ · √(1 + 1/n + (x − x̄)²/Σ(xᵢ − x̄)²), where σ is the mean moving range of the residuals / 1.128.");
    private static final LocalText ASSUMPTIONS = new LocalText(
            "Förändringen fortsätter rakt fram i samma takt; avvikelserna är ungefär normalfördelade och lika stora som hittills; inga"
                    + " säsonger, tak eller golv.",
            "The change goes straight on at the same pace; residuals are roughly normal and as large as so far; no seasons, ceilings or"
                    + " floors.");
    private static final LocalText CAVEAT = new LocalText(
            "En framskrivning, inget löfte. Den ingår inte i rekommendationen.",
            "A projection, no promise. It is no part of the recommendation.");

    /** @param found with the policy in force on the day, which says how many points it takes */
    static ForecastAnswer of(FoundBenefits.Found found, LocalDate day) {
        Benefit benefit = found.benefit();
        IndicatorDefinition indicator = found.indicator();
        List<Observed> observed = FollowUp.ofCurrentGroup(found.facts(), day);
        int needed =
                found.policy().parameters().of(benefit.profile().frequency()).minimum();
        BenefitProfile.Target target = benefit.profile().target();
        Missing missing = missing(benefit, indicator, observed, needed);
        return new ForecastAnswer(
                benefit.id(),
                day,
                indicator.unit(),
                indicator.decimals(),
                missing != null || target == null
                        ? null
                        : Forecast.of(observed, target.value(), target.date(), indicator.direction()),
                missing,
                observed.size(),
                needed,
                METHOD,
                ASSUMPTIONS,
                CAVEAT);
    }

    private static @Nullable Missing missing(
            Benefit benefit, IndicatorDefinition indicator, List<Observed> observed, int needed) {
        if (benefit.profile().target() == null) {
            return Missing.NO_TARGET;
        }
        if (!indicator.scale().isEmpty()) {
            return Missing.ORDINAL_SCALE;
        }
        if (observed.size() < needed) {
            return Missing.TOO_FEW_POINTS;
        }
        boolean small = observed.stream()
                .map(one -> benefit.values().get(one.period()))
                .anyMatch(value -> value != null
                        && SmallCells.hide(indicator.smallestCell(), value.denominator(), value.sampleSize()));
        return small ? Missing.SUPPRESSED : null;
    }
}
