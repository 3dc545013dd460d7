package se.nyttospar.events.initiative;

import java.time.LocalDate;

/** AI is not used until further notice. */
public record AiUseSuspended(String initiativeId, LocalDate date, String reason) implements AiEvent {}
