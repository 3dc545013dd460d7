package se.nyttospar.query.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.problem.ProblemException;

/** The day that an answer is about, in the region's time zone. */
public final class Today {
    /** The day of a moment is the region's. */
    static final ZoneId REGION = ZoneId.of("Europe/Stockholm");

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock.withZone(REGION);
    }

    public LocalDate now() {
        return LocalDate.now(clock);
    }

    public static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, REGION);
    }

    /** The last instant of a day. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).atZone(REGION).toInstant();
    }

    boolean isAhead(Instant time) {
        return of(time).isAfter(now());
    }

    /** The day asked for, today when none was; nobody knows what will be known tomorrow. */
    public LocalDate or(@Nullable LocalDate day) {
        LocalDate today = now();
        if (day == null) {
            return today;
        }
        if (day.isAfter(today) || day.isBefore(FIRST)) {
            throw ProblemException.parameterInvalid(
                    "day ska vara en dag från 1900 till i dag.", "day is a day from 1900 to today.");
        }
        return day;
    }
}
