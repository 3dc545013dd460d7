package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;

/**
 * What is known of a benefit on a day, without its history.
 *
 * @param promised what was promised, and what of it was there before the effort
 * @param evidence without the events behind it; null while the definition of its indicator has not arrived
 * @param outstanding what is still to be done about its values; null like the evidence
 * @param latest the value of the newest period, if any
 * @param planned what the trajectory says for the last day of that period
 * @param small whether too few are behind a value that figures come from
 */
public record Judgement(
        BenefitHead head,
        Promised promised,
        boolean retired,
        SortedMap<String, LocalDate> unitGoLives,
        List<Benefit.RevisedTarget> targets,
        @Nullable BenefitEvidence evidence,
        @Nullable Outstanding outstanding,
        @Nullable Latest latest,
        @Nullable BigDecimal planned,
        Small small) {

    /** As last revised. */
    public BenefitProfile profile() {
        return promised.profile();
    }

    /**
     * The value of the newest period.
     *
     * @param hidden whether it must not be shown: too few are behind it
     */
    public record Latest(
            Period period, BigDecimal value, @Nullable BigDecimal denominator, boolean hidden) {}

    /**
     * Whether too few are behind a value that a figure comes from: then the figure could tell of it.
     *
     * @param baseline a value from before go-live
     * @param recent one of the last follow-up values
     */
    public record Small(boolean baseline, boolean recent) {}
}
