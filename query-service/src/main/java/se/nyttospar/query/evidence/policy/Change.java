package se.nyttospar.query.evidence.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What would change a recommendation: how many more periods, for every primary, with validated values at the target.
 *
 * @param applicable false before go-live and where a primary has no target; then nothing can be said
 * @param periods the smallest number that changes the outcome; null when none up to twelve does
 * @param outcome the outcome then
 * @param day the day when the last of those values is due
 */
public record Change(
        boolean applicable,
        @Nullable Integer periods,
        @Nullable Outcome outcome,
        @Nullable LocalDate day) {

    static final int FARTHEST = 12;
    static final Change NOT_APPLICABLE = new Change(false, null, null, null);
    static final Change NONE_FOUND = new Change(true, null, null, null);
}
