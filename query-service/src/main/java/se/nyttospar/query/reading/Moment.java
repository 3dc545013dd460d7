package se.nyttospar.query.reading;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which moment a question is about: what was known up to a position, judged on a day. Nothing stated is now.
 *
 * @param atLeastPosition the answer waits until this is known
 * @param asOfPosition every event up to it counts, none after
 * @param asOf the same by time: every event that was recorded no later, as far as none before is missing
 * @param day the day that periods, dates and deadlines are held against; the moment's own day when left out
 */
public record Moment(
        @Nullable Long atLeastPosition,
        @Nullable Long asOfPosition,
        @Nullable Instant asOf,
        @Nullable LocalDate day) {

    public static final Moment NOW = new Moment(null, null, null, null);

    /** What was known up to the position, held against the day. */
    public static Moment at(long position, LocalDate day) {
        return new Moment(null, position, null, day);
    }

    /** Whether nothing is stated but how much it holds at least. */
    public boolean isNow() {
        return !isPast() && day == null;
    }

    /** Whether it lies in the past, so that what came later must not be seen. */
    boolean isPast() {
        return asOfPosition != null || asOf != null;
    }
}
