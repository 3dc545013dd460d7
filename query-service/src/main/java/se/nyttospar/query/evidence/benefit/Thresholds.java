package se.nyttospar.query.evidence.benefit;

import se.nyttospar.events.policy.FrequencyThresholds;

/**
 * What counts as late and as enough for one frequency.
 *
 * @param late due periods missing from which a benefit is late
 * @param stale … stale
 * @param abandoned … abandoned
 * @param trial baseline points from which a baseline is for trial
 * @param robust … robust
 * @param minimum follow-up points from which they may decide
 * @param full follow-up points from which they decide fully
 * @param threeSustain whether three last points beyond the near-limit sustain a change, as seven on one side do
 */
public record Thresholds(
        int late, int stale, int abandoned, int trial, int robust, int minimum, int full, boolean threeSustain) {

    static Thresholds of(FrequencyThresholds stated) {
        return new Thresholds(
                stated.late(),
                stated.stale(),
                stated.abandoned(),
                stated.trial(),
                stated.robust(),
                stated.minimum(),
                stated.full(),
                stated.threeSustain());
    }

    Freshness freshness(int missing) {
        if (missing >= abandoned) {
            return Freshness.ABANDONED;
        }
        return missing >= stale ? Freshness.STALE : missing >= late ? Freshness.LATE : Freshness.FRESH;
    }
}
