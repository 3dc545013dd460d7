package se.nyttospar.events.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/** What a decision to adjust asked for has been done. */
public record AdjustmentCarriedOut(
        String initiativeId,
        String decisionId,
        LocalDate date,
        @FreeText @Nullable String comment) implements DecisionEvent {}
