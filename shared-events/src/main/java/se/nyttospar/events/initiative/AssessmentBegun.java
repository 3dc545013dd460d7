package se.nyttospar.events.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/** The need is understood; how to meet it is being assessed. */
public record AssessmentBegun(
        String initiativeId,
        LocalDate date,
        @FreeText @Nullable String comment) implements ProposalEvent {}
