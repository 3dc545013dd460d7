package se.nyttospar.events.benefit;

import java.time.LocalDate;

/** The day of a unit's go-live had been recorded wrongly. */
public record UnitGoLiveCorrected(String benefitId, String unitId, LocalDate date, String reason)
        implements BenefitEvent {}
