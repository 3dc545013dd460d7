package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import se.nyttospar.events.time.Period;

/**
 * Everything about one benefit that its evidence follows from; all periods are of the profile's frequency.
 *
 * @throws IllegalArgumentException when a period is of another frequency
 */
public record BenefitFacts(BenefitProfile profile, BenefitHistory history) {

    public BenefitFacts {
        check(profile, history.firstPeriod());
        history.measurements().keySet().forEach(period -> check(profile, period));
    }

    private static void check(BenefitProfile profile, Period period) {
        if (period.frequency() != profile.frequency()) {
            throw new IllegalArgumentException("Benefit %s is measured per %s, not by %s"
                    .formatted(profile.benefitId(), profile.frequency(), period));
        }
    }

    /**
     * As if the periods, in order, had this value and it were validated. The imagined events lie before all real ones, so
     * that the imagined validation covers no real value.
     */
    public BenefitFacts imagining(List<Period> periods, BigDecimal value) {
        if (periods.isEmpty()) {
            return this;
        }
        var measurements = new TreeMap<>(history.measurements());
        periods.forEach(period ->
                measurements.put(period, new Measurement(value, "imagined reporter", Long.MIN_VALUE, "imagined")));
        List<Validation> validations = new ArrayList<>(history.validations());
        validations.add(new Validation(periods.getLast(), "imagined validator", Long.MIN_VALUE + 1, "imagined"));
        return new BenefitFacts(
                profile,
                new BenefitHistory(
                        history.firstPeriod(),
                        measurements,
                        history.goLives(),
                        history.rebases(),
                        validations,
                        history.pauses()));
    }
}
