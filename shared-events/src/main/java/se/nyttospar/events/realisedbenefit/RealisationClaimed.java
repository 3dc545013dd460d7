package se.nyttospar.events.realisedbenefit;

/** An amount was claimed to have been realised. */
public record RealisationClaimed(String realisedBenefitId, RealisationClaim claim) implements RealisedBenefitEvent {}
