package se.nyttospar.events.realisedbenefit;

import se.nyttospar.events.FreeText;

/** The claim was stated anew; it waits for a controller again. */
public record ClaimCorrected(
        String realisedBenefitId,
        RealisationClaim claim,
        @FreeText String reason) implements RealisedBenefitEvent {}
