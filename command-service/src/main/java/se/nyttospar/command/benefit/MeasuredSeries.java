package se.nyttospar.command.benefit;

import java.util.Map;
import java.util.stream.Stream;
import org.pcollections.TreePMap;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Period;

/**
 * The values of a benefit, or of one group that it is measured for.
 *
 * @param recorded what was last said of every period that has a value
 */
public record MeasuredSeries(TreePMap<Period, Recorded> recorded) {

    static final MeasuredSeries EMPTY = new MeasuredSeries(TreePMap.empty());

    MeasuredSeries with(Measurement measurement, String reporter) {
        return new MeasuredSeries(
                recorded.plus(measurement.period(), new Recorded(Fingerprint.of(measurement), reporter)));
    }

    MeasuredSeries without(Period period) {
        return new MeasuredSeries(recorded.minus(period));
    }

    MeasuredSeries validated(Period through) {
        TreePMap<Period, Recorded> all = recorded;
        for (Map.Entry<Period, Recorded> waiting : unvalidated(through).toList()) {
            all = all.plus(waiting.getKey(), waiting.getValue().validated());
        }
        return new MeasuredSeries(all);
    }

    /** Values up to the period, inclusive, that nobody has validated. */
    Stream<Map.Entry<Period, Recorded>> unvalidated(Period through) {
        return recorded.headMap(through, true).entrySet().stream()
                .filter(entry -> entry.getValue().reporter() != null);
    }

    boolean has(Period period) {
        return recorded.containsKey(period);
    }

    /** Whether the period's value says just this. */
    boolean says(Measurement measurement) {
        Recorded there = recorded.get(measurement.period());
        return there != null && there.said().equals(Fingerprint.of(measurement));
    }

    boolean beginsUpTo(Period through) {
        return !recorded.isEmpty() && recorded.firstKey().compareTo(through) <= 0;
    }
}
