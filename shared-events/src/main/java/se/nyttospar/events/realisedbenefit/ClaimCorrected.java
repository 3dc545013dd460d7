package se.nyttospar.events.realisedbenefit;

/** The claim was stated anew; it waits for a controller again. */
public record ClaimCorrected(String realisedBenefitId, RealisationClaim claim, String reason)
        implements RealisedBenefitEvent {}
