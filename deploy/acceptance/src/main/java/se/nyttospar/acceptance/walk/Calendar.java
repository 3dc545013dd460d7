package se.nyttospar.acceptance.walk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Days and months counted from today. The change comes into use so long ago that a year of follow-up has been measured. */
final class Calendar {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /** Months since go-live, and months measured before it. */
    static final int LIVE = 13;

    static final int BEFORE = 14;

    private Calendar() {}

    static LocalDate today() {
        return LocalDate.now(STOCKHOLM);
    }

    static LocalDate daysAgo(int days) {
        return today().minusDays(days);
    }

    static YearMonth monthsAgo(int months) {
        return YearMonth.from(today()).minusMonths(months);
    }

    static LocalDate goLive() {
        return monthsAgo(LIVE).atDay(1);
    }

    /** The first year of calculations. */
    static int firstYear() {
        return today().getYear() - 1;
    }
}
