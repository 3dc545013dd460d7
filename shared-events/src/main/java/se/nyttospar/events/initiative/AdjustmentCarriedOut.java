package se.nyttospar.events.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a decision to adjust asked for has been done. */
public record AdjustmentCarriedOut(
        String initiativeId,
        String decisionId,
        LocalDate date,
        @Nullable String comment) implements DecisionEvent {}
