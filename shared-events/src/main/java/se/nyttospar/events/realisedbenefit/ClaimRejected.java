package se.nyttospar.events.realisedbenefit;

import se.nyttospar.events.FreeText;

/** A controller did not find the amount in the books. */
public record ClaimRejected(
        String realisedBenefitId, @FreeText String reason) implements RealisedBenefitEvent {}
