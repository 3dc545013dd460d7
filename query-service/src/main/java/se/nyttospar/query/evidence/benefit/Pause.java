package se.nyttospar.query.evidence.benefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time during which the initiative was paused.
 *
 * @param from first paused day
 * @param resumed first day after the pause; null while it lasts
 */
public record Pause(LocalDate from, @Nullable LocalDate resumed) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (resumed == null || day.isBefore(resumed));
    }
}
