package se.nyttospar.events.realisedbenefit;

import se.nyttospar.events.DomainEvent;

/** What happens to a realised benefit (hemtagningseffekt): one amount, for one period, on one budget line. */
public sealed interface RealisedBenefitEvent extends DomainEvent
        permits RealisationClaimed,
                ClaimCorrected,
                ClaimWithdrawn,
                RealisationValidated,
                ClaimRejected,
                RealisationReinvested {

    String FAMILY = "realised-benefit";

    String realisedBenefitId();

    @Override
    default String stream() {
        return FAMILY + ':' + realisedBenefitId();
    }
}
