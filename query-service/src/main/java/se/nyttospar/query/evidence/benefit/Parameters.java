package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import se.nyttospar.events.time.Frequency;

/**
 * The figures of a policy version that section by section turn measurements into inputs.
 *
 * @param screening whether extreme moving ranges are left out of limits
 * @param thresholds one per frequency
 * @param plannedAtLeast planned share of the way below which a trajectory says nothing yet
 * @param onTrack attained share of the planned from which a benefit is on track
 * @param behind … behind
 */
public record Parameters(
        boolean screening,
        Map<Frequency, Thresholds> thresholds,
        BigDecimal plannedAtLeast,
        BigDecimal onTrack,
        BigDecimal behind) {

    public static final Parameters V1 = new Parameters(
            true,
            Map.of(
                    Frequency.DAY, new Thresholds(3, 14, 45, 14, 28, 14, 28, false),
                    Frequency.WEEK, new Thresholds(1, 3, 8, 6, 12, 7, 12, false),
                    Frequency.MONTH, new Thresholds(1, 2, 4, 6, 12, 7, 12, false),
                    Frequency.QUARTER, new Thresholds(1, 2, 3, 6, 12, 4, 8, true),
                    Frequency.TERTIAL, new Thresholds(1, 2, 3, 4, 8, 3, 4, true),
                    Frequency.YEAR, new Thresholds(1, 2, 3, 4, 8, 3, 3, true)),
            new BigDecimal("0.1"),
            new BigDecimal("0.8"),
            new BigDecimal("0.5"));

    public Parameters {
        // in the order of frequencies, so that it is written alike everywhere
        thresholds = Collections.unmodifiableMap(new EnumMap<>(thresholds));
        for (Frequency frequency : Frequency.values()) {
            if (!thresholds.containsKey(frequency)) {
                throw new IllegalArgumentException("No thresholds for " + frequency);
            }
        }
    }

    public Thresholds of(Frequency frequency) {
        return Objects.requireNonNull(thresholds.get(frequency));
    }
}
