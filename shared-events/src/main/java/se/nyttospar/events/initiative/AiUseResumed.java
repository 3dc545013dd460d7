package se.nyttospar.events.initiative;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/** AI is used again. */
public record AiUseResumed(
        String initiativeId, LocalDate date, @FreeText String reason) implements AiEvent {}
