package se.nyttospar.events.benefit;

import se.nyttospar.events.FreeText;

/**
 * What was promised besides the target was stated anew. What the values mean (indicator, place, group, initiative) never changes
 * this way, and neither does the target.
 */
public record BenefitRevised(
        String benefitId, BenefitProfile profile, @FreeText String reason) implements BenefitEvent {}
