package se.nyttospar.events.benefit;

import java.time.LocalDate;

/** The change came into use in one unit of a rollout in stages; {@link WentLive} is the day for the benefit as a whole. */
public record UnitWentLive(String benefitId, String unitId, LocalDate date) implements BenefitEvent {}
