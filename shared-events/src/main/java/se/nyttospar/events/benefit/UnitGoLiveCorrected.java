package se.nyttospar.events.benefit;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/** The day of a unit's go-live had been recorded wrongly. */
public record UnitGoLiveCorrected(
        String benefitId,
        String unitId,
        LocalDate date,
        @FreeText String reason) implements BenefitEvent {}
