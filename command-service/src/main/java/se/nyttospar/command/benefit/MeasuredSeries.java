package se.nyttospar.command.benefit;

import org.pcollections.TreePMap;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Period;

/**
 * The values of a benefit, or of one group that it is measured for.
 *
 * @param recorded the value of every period that has one
 * @param unvalidated who reported the values that nobody has validated, by period
 */
public record MeasuredSeries(TreePMap<Period, Measurement> recorded, TreePMap<Period, String> unvalidated) {

    static final MeasuredSeries EMPTY = new MeasuredSeries(TreePMap.empty(), TreePMap.empty());

    MeasuredSeries with(Measurement measurement, String reporter) {
        Period period = measurement.period();
        return new MeasuredSeries(recorded.plus(period, measurement), unvalidated.plus(period, reporter));
    }

    MeasuredSeries without(Period period) {
        return new MeasuredSeries(recorded.minus(period), unvalidated.minus(period));
    }

    MeasuredSeries validated(Period through) {
        TreePMap<Period, String> left = unvalidated;
        while (!left.isEmpty() && left.firstKey().compareTo(through) <= 0) {
            left = left.minus(left.firstKey());
        }
        return new MeasuredSeries(recorded, left);
    }

    boolean beginsUpTo(Period through) {
        return !recorded.isEmpty() && recorded.firstKey().compareTo(through) <= 0;
    }
}
