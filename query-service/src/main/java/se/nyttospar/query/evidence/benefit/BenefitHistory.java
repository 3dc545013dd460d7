package se.nyttospar.query.evidence.benefit;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.nyttospar.events.time.Period;

/**
 * What has happened to one benefit, up to a position in the log.
 *
 * @param firstPeriod the first period that a value is expected for
 * @param measurements the series: the latest value per period, retracted ones gone
 * @param goLives recorded days, one per unit where a rollout is staged
 * @param pauses of the initiative
 */
public record BenefitHistory(
        Period firstPeriod,
        SortedMap<Period, Measurement> measurements,
        List<GoLive> goLives,
        List<Rebase> rebases,
        List<Validation> validations,
        List<Pause> pauses) {

    public BenefitHistory {
        measurements = Collections.unmodifiableSortedMap(new TreeMap<>(measurements));
        goLives = List.copyOf(goLives);
        rebases = List.copyOf(rebases);
        validations = List.copyOf(validations);
        pauses = List.copyOf(pauses);
    }
}
