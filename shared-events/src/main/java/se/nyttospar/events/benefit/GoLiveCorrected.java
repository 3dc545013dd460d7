package se.nyttospar.events.benefit;

import java.time.LocalDate;

/** The day of go-live had been recorded wrongly. */
public record GoLiveCorrected(String benefitId, LocalDate date, String reason) implements BenefitEvent {}
