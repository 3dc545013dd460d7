package se.nyttospar.events.initiative.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * What was learned, so that others can use it.
 *
 * @param worked what worked; none when nothing is known to have
 * @param didNotWork what did not
 * @param forWhom who it worked or did not work for
 */
public record Lesson(
        LocalDate date,
        @FreeText @Nullable String worked,
        @FreeText @Nullable String didNotWork,
        @FreeText String forWhom,
        @FreeText @Nullable String text) {}
