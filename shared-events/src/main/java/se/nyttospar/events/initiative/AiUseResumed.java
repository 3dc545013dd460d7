package se.nyttospar.events.initiative;

import java.time.LocalDate;

/** AI is used again. */
public record AiUseResumed(String initiativeId, LocalDate date, String reason) implements AiEvent {}
