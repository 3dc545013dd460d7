package se.nyttospar.events.realisedbenefit;

/** A controller did not find the amount in the books. */
public record ClaimRejected(String realisedBenefitId, String reason) implements RealisedBenefitEvent {}
