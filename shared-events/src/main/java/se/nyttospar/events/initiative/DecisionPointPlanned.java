package se.nyttospar.events.initiative;

import java.time.LocalDate;

/** The board is to look at the initiative on this day. */
public record DecisionPointPlanned(String initiativeId, LocalDate date) implements DecisionEvent {}
