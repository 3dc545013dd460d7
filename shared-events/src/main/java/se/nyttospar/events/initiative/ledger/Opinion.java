package se.nyttospar.events.initiative.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/** What an advisory forum thinks. */
public record Opinion(
        @FreeText String forum,
        LocalDate date,
        Stance stance,
        @FreeText @Nullable String text) {

    /** Whether the forum is for it. */
    public enum Stance {
        FOR,
        FOR_WITH_CONDITIONS,
        AGAINST,
        NONE
    }
}
