package se.nyttospar.events.policy;

/**
 * What counts as late and as enough for one frequency.
 *
 * @param late due periods missing from which a benefit is late
 * @param stale … stale
 * @param abandoned … abandoned
 * @param trial baseline points from which a baseline is for trial
 * @param robust … robust
 * @param minimum follow-up points from which they may decide
 * @param full … decide fully
 * @param threeSustain whether three last points beyond the near-limit sustain a change, as seven on one side do
 */
public record FrequencyThresholds(
        int late, int stale, int abandoned, int trial, int robust, int minimum, int full, boolean threeSustain) {}
