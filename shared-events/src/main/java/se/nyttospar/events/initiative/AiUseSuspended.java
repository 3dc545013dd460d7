package se.nyttospar.events.initiative;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/** AI is not used until further notice. */
public record AiUseSuspended(
        String initiativeId, LocalDate date, @FreeText String reason) implements AiEvent {}
