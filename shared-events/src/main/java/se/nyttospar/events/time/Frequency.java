package se.nyttospar.events.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often an indicator is measured. Tertials are January–April, May–August, September–December; weeks are ISO weeks. */
public enum Frequency {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    TERTIAL,
    YEAR;

    /** First day of the period of this frequency that contains {@code day}. */
    public LocalDate firstDayOfPeriod(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> firstMonthOf(day, 3);
            case TERTIAL -> firstMonthOf(day, 4);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day moved by {@code periods} whole periods; {@code first} is the first day of a period. */
    LocalDate shift(LocalDate first, long periods) {
        return switch (this) {
            case DAY -> first.plusDays(periods);
            case WEEK -> first.plusWeeks(periods);
            case MONTH -> first.plusMonths(periods);
            case QUARTER -> first.plusMonths(3 * periods);
            case TERTIAL -> first.plusMonths(4 * periods);
            case YEAR -> first.plusYears(periods);
        };
    }

    private static LocalDate firstMonthOf(LocalDate day, int months) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }
}
