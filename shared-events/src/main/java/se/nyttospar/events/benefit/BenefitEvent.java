package se.nyttospar.events.benefit;

import se.nyttospar.events.DomainEvent;

/** What happens to a benefit (nytta). */
public sealed interface BenefitEvent extends DomainEvent
        permits BenefitDefined,
                WentLive,
                GoLiveCorrected,
                EffectMeasured,
                MeasurementCorrected,
                MeasurementRetracted,
                MeasurementsValidated,
                BenefitRebased,
                BenefitRetired,
                BenefitRevised,
                TargetRevised,
                UnitWentLive,
                UnitGoLiveCorrected,
                UnusualValueConfirmed,
                GroupMeasured,
                GroupMeasurementCorrected,
                GroupMeasurementRetracted {

    String FAMILY = "benefit";

    String benefitId();

    @Override
    default String stream() {
        return FAMILY + ':' + benefitId();
    }
}
