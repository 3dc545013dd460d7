package se.nyttospar.events.initiative.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/** How resources and schedule stand at a decision point. */
public record StandingReport(
        LocalDate decisionPoint,
        Standing resources,
        Standing schedule,
        @FreeText @Nullable String comment) {

    /** Against the plan. */
    public enum Standing {
        AS_PLANNED,
        STRAINED,
        BROKEN
    }
}
