package se.nyttospar.events.initiative.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an advisory forum thinks. */
public record Opinion(
        String forum,
        LocalDate date,
        Stance stance,
        @Nullable String text) {

    /** Whether the forum is for it. */
    public enum Stance {
        FOR,
        FOR_WITH_CONDITIONS,
        AGAINST,
        NONE
    }
}
