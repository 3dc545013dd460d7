package se.nyttospar.events.benefit;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/** The day of go-live had been recorded wrongly. */
public record GoLiveCorrected(
        String benefitId, LocalDate date, @FreeText String reason) implements BenefitEvent {}
