package se.nyttospar.command.initiative;

import se.nyttospar.events.benefit.BenefitRole;

/**
 * What the gate needs to know of a benefit.
 *
 * @param targeted whether it has a target
 * @param trajectory whether the way to the target is stated
 * @param baselineEstablished whether a baseline was declared or measured before go-live
 * @param baselinePlanned whether there is still time to measure one before go-live
 * @param followedUp whether anything was measured after go-live
 */
public record PromisedBenefit(
        String benefitId,
        BenefitRole role,
        boolean targeted,
        boolean trajectory,
        boolean baselineEstablished,
        boolean baselinePlanned,
        boolean followedUp) {}
