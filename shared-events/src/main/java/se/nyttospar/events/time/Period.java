package se.nyttospar.events.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period that a value describes, with an inclusive first and last day.
 *
 * <p>Written {@code 2026-03-15} (day), {@code 2026-W07} (ISO week), {@code 2026-03} (month), {@code 2026-Q1} (quarter),
 * {@code 2026-T1} (tertial) or {@code 2026} (year); the form tells the frequency. Years 1900–2199.
 *
 * @param frequency how long the period is
 * @param firstDay its first day
 */
public record Period(Frequency frequency, LocalDate firstDay) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile(
            "(?<year>(?:19|20|21)\\d{2})(?:-(?:W(?<week>\\d{2})|Q(?<quarter>[1-4])|T(?<tertial>[1-3])|(?<month>\\d{2})(?:-(?<day>\\d{2}))?))?");

    public Period {
        if (!frequency.firstDayOfPeriod(firstDay).equals(firstDay)) {
            throw new IllegalArgumentException("%s is not the first day of a %s".formatted(firstDay, frequency));
        }
    }

    /** The period of this frequency that contains {@code day}. */
    public static Period containing(LocalDate day, Frequency frequency) {
        return new Period(frequency, frequency.firstDayOfPeriod(day));
    }

    /** @throws IllegalArgumentException when the text is not a period */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a period: " + text);
        }
        try {
            return of(form);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a period: " + text, e);
        }
    }

    private static Period of(Matcher form) {
        int year = number(form, "year");
        if (form.group("week") != null) {
            return ofWeek(year, number(form, "week"));
        }
        if (form.group("quarter") != null) {
            return ofMonth(Frequency.QUARTER, year, 3 * number(form, "quarter") - 2);
        }
        if (form.group("tertial") != null) {
            return ofMonth(Frequency.TERTIAL, year, 4 * number(form, "tertial") - 3);
        }
        if (form.group("day") != null) {
            return new Period(Frequency.DAY, LocalDate.of(year, number(form, "month"), number(form, "day")));
        }
        if (form.group("month") != null) {
            return ofMonth(Frequency.MONTH, year, number(form, "month"));
        }
        return ofMonth(Frequency.YEAR, year, 1);
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }

    /** Week 1 is the one with 4 January in it; a year of 52 weeks has no week 53. */
    private static Period ofWeek(int year, int week) {
        Period first = containing(LocalDate.of(year, 1, 4), Frequency.WEEK);
        Period counted = first.plus(week - 1L);
        if (counted.firstDay.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw new DateTimeException("No week %d in %d".formatted(week, year));
        }
        return counted;
    }

    private static Period ofMonth(Frequency frequency, int year, int month) {
        return new Period(frequency, LocalDate.of(year, month, 1));
    }

    /** Last day, inclusive. */
    public LocalDate lastDay() {
        return frequency.shift(firstDay, 1).minusDays(1);
    }

    /** The period {@code periods} later (earlier when negative). */
    public Period plus(long periods) {
        return new Period(frequency, frequency.shift(firstDay, periods));
    }

    /** How many periods {@code later} comes after this one; both of the same frequency. */
    public long until(Period later) {
        return switch (frequency) {
            case DAY -> ChronoUnit.DAYS.between(firstDay, later.firstDay);
            case WEEK -> ChronoUnit.WEEKS.between(firstDay, later.firstDay);
            case MONTH -> ChronoUnit.MONTHS.between(firstDay, later.firstDay);
            case QUARTER -> ChronoUnit.MONTHS.between(firstDay, later.firstDay) / 3;
            case TERTIAL -> ChronoUnit.MONTHS.between(firstDay, later.firstDay) / 4;
            case YEAR -> ChronoUnit.YEARS.between(firstDay, later.firstDay);
        };
    }

    /** Whether {@code day} lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay());
    }

    @Override
    public int compareTo(Period other) {
        int byDay = firstDay.compareTo(other.firstDay);
        return byDay != 0 ? byDay : frequency.compareTo(other.frequency);
    }

    /** The canonical text; {@link #parse} reads it back. */
    @Override
    public String toString() {
        int year = firstDay.getYear();
        int month = firstDay.getMonthValue();
        return switch (frequency) {
            case DAY -> firstDay.toString();
            case WEEK -> week();
            case MONTH -> year + (month < 10 ? "-0" : "-") + month;
            case QUARTER -> year + "-Q" + (month + 2) / 3;
            case TERTIAL -> year + "-T" + (month + 3) / 4;
            case YEAR -> Integer.toString(year);
        };
    }

    private String week() {
        int week = firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return firstDay.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }
}
