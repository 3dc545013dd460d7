package se.nyttospar.command.benefit;

import java.time.LocalDate;
import se.nyttospar.command.refusal.Numbers;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** What every measured value has to satisfy, whatever it is recorded by. */
public final class MeasurementRules {

    private MeasurementRules() {}

    static void check(Measurement measurement, Frequency frequency, LocalDate today) {
        checkPeriod(measurement.period(), frequency);
        if (measurement.period().firstDay().isAfter(today)) {
            throw new Refusal(Rule.PERIOD_IN_FUTURE, measurement.period());
        }
        Numbers.check("value", measurement.value());
        Numbers.check("numerator", measurement.numerator());
        Numbers.check("denominator", measurement.denominator());
        if (measurement.denominator() != null && measurement.denominator().signum() <= 0) {
            throw new Refusal(Rule.DENOMINATOR_NOT_POSITIVE);
        }
        if (measurement.sampleSize() != null && measurement.sampleSize() < 0) {
            throw new Refusal(Rule.SAMPLE_SIZE_NEGATIVE);
        }
    }

    static void checkPeriod(Period period, Frequency frequency) {
        if (period.frequency() != frequency) {
            throw new Refusal(Rule.PERIOD_WRONG_FREQUENCY, period, frequency);
        }
    }
}
