package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import se.nyttospar.events.catalogue.PolicyFiles;
import se.nyttospar.events.policy.PolicyFigures;
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

    /** Those of the policy that ships with the service. */
    public static final Parameters V1 = of(PolicyFiles.v1().figures());

    public Parameters {
        // in the order of frequencies, so that it is written alike everywhere
        thresholds = Collections.unmodifiableMap(new EnumMap<>(thresholds));
        for (Frequency frequency : Frequency.values()) {
            if (!thresholds.containsKey(frequency)) {
                throw new IllegalArgumentException("No thresholds for " + frequency);
            }
        }
    }

    public static Parameters of(PolicyFigures figures) {
        Map<Frequency, Thresholds> thresholds = new EnumMap<>(Frequency.class);
        for (Frequency frequency : Frequency.values()) {
            thresholds.put(frequency, Thresholds.of(figures.thresholds().of(frequency)));
        }
        return new Parameters(
                figures.screening(), thresholds, figures.plannedAtLeast(), figures.onTrack(), figures.behind());
    }

    public Thresholds of(Frequency frequency) {
        return Objects.requireNonNull(thresholds.get(frequency));
    }
}
