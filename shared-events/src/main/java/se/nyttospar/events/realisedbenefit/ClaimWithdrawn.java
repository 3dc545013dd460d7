package se.nyttospar.events.realisedbenefit;

import se.nyttospar.events.FreeText;

/** Nothing is claimed any more. */
public record ClaimWithdrawn(
        String realisedBenefitId, @FreeText String reason) implements RealisedBenefitEvent {}
