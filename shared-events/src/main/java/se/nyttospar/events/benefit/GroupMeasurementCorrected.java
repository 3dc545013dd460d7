package se.nyttospar.events.benefit;

/** The value of one group for a period was replaced. */
public record GroupMeasurementCorrected(String benefitId, PopulationGroup group, Measurement measurement, String reason)
        implements BenefitEvent {}
