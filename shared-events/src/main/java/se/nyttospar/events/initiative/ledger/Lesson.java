package se.nyttospar.events.initiative.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was learned, so that others can use it.
 *
 * @param worked what worked; none when nothing is known to have
 * @param didNotWork what did not
 * @param forWhom who it worked or did not work for
 */
public record Lesson(
        LocalDate date,
        @Nullable String worked,
        @Nullable String didNotWork,
        String forWhom,
        @Nullable String text) {}
