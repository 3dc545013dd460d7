package se.nyttospar.events.benefit;

import java.time.LocalDate;

/** The change came into use where the benefit is measured (driftsättning). */
public record WentLive(String benefitId, LocalDate date) implements BenefitEvent {}
