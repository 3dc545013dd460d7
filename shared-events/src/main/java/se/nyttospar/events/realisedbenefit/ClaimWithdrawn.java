package se.nyttospar.events.realisedbenefit;

/** Nothing is claimed any more. */
public record ClaimWithdrawn(String realisedBenefitId, String reason) implements RealisedBenefitEvent {}
