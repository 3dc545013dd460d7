package se.nyttospar.events.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every period, walked through three centuries rather than shown by example. */
class PeriodWalkTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 29);

    @ParameterizedTest
    @EnumSource
    void every_day_lies_in_exactly_the_period_that_contains_it(Frequency frequency) {
        days().forEach(day -> {
            Period period = Period.containing(day, frequency);
            assertThat(period.contains(day)).isTrue();
            assertThat(period.plus(1).contains(day)).isFalse();
            assertThat(period.plus(-1).contains(day)).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void periods_follow_each_other_without_gap_or_overlap(Frequency frequency) {
        walk(frequency).forEach(period -> {
            Period next = period.plus(1);
            assertThat(next.firstDay()).isEqualTo(period.lastDay().plusDays(1));
            assertThat(next).isGreaterThan(period);
            assertThat(next.plus(-1)).isEqualTo(period);
        });
    }

    @ParameterizedTest
    @EnumSource
    void until_undoes_plus_in_both_directions(Frequency frequency) {
        Period from = Period.containing(LocalDate.of(2024, 2, 29), frequency);
        LongStream.rangeClosed(-600, 600).forEach(steps -> {
            Period to = from.plus(steps);
            assertThat(from.until(to)).isEqualTo(steps);
            assertThat(to.until(from)).isEqualTo(-steps);
            assertThat(Integer.signum(to.compareTo(from))).isEqualTo(Long.signum(steps));
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_back(Frequency frequency) {
        walk(frequency)
                .forEach(period -> assertThat(Period.parse(period.toString())).isEqualTo(period));
    }

    @ParameterizedTest
    @EnumSource(names = {"DAY", "WEEK"})
    void days_and_weeks_are_written_as_iso_writes_them(Frequency frequency) {
        walk(frequency).forEach(period -> {
            String iso = frequency == Frequency.DAY
                    ? DateTimeFormatter.ISO_LOCAL_DATE.format(period.firstDay())
                    : DateTimeFormatter.ISO_WEEK_DATE.format(period.firstDay()).substring(0, 8);
            assertThat(period).hasToString(iso);
        });
    }

    private static Stream<LocalDate> days() {
        return FIRST.plusYears(100).datesUntil(FIRST.plusYears(140));
    }

    private static Stream<Period> walk(Frequency frequency) {
        Period first = Period.containing(FIRST, frequency);
        long periods = first.until(Period.containing(LAST, frequency));
        assertThat(periods).isGreaterThanOrEqualTo(ChronoUnit.YEARS.between(FIRST, LAST));
        return LongStream.rangeClosed(0, periods).mapToObj(first::plus);
    }
}
