package se.nyttospar.command.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Days that people mean: in the years 1900–2199. */
public final class Days {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /** @throws Refusal when the day lies outside */
    public static LocalDate required(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new Refusal(Rule.DATE_OUT_OF_RANGE, field);
        }
        return day;
    }

    /** The day, when there is one. */
    public static @Nullable LocalDate check(String field, @Nullable LocalDate day) {
        return day == null ? null : required(field, day);
    }
}
