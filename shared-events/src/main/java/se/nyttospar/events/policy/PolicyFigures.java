package se.nyttospar.events.policy;

import java.math.BigDecimal;

/**
 * The figures of a policy.
 *
 * @param screening whether extreme moving ranges are left out of the limits
 * @param plannedAtLeast planned share of the way below which a trajectory says nothing yet
 * @param onTrack attained share of the planned from which a benefit is on track
 * @param behind … behind; below it is off track
 * @param riskRedFrom severity × likelihood from which a risk is red
 * @param riskAmberFrom … amber
 */
public record PolicyFigures(
        boolean screening,
        PolicyThresholds thresholds,
        BigDecimal plannedAtLeast,
        BigDecimal onTrack,
        BigDecimal behind,
        int riskRedFrom,
        int riskAmberFrom) {}
