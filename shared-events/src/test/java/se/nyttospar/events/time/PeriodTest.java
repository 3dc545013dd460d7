package se.nyttospar.events.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, DAY,     2026-03-15, 2026-03-15",
        "2024-02-29, DAY,     2024-02-29, 2024-02-29",
        "2026-W07,   WEEK,    2026-02-09, 2026-02-15",
        "2026-03,    MONTH,   2026-03-01, 2026-03-31",
        "2024-02,    MONTH,   2024-02-01, 2024-02-29",
        "2026-12,    MONTH,   2026-12-01, 2026-12-31",
        "2026-Q1,    QUARTER, 2026-01-01, 2026-03-31",
        "2026-Q4,    QUARTER, 2026-10-01, 2026-12-31",
        "2026-T1,    TERTIAL, 2026-01-01, 2026-04-30",
        "2026-T2,    TERTIAL, 2026-05-01, 2026-08-31",
        "2026-T3,    TERTIAL, 2026-09-01, 2026-12-31",
        "2026,       YEAR,    2026-01-01, 2026-12-31",
        "1900,       YEAR,    1900-01-01, 1900-12-31",
        "2199-12-31, DAY,     2199-12-31, 2199-12-31"
    })
    void the_form_tells_the_frequency(String text, Frequency frequency, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);

        assertThat(period).isEqualTo(new Period(frequency, first)).hasToString(text);
        assertThat(period.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-W53, 2020-12-28, 2021-01-03",
        "2021-W01, 2021-01-04, 2021-01-10",
        "2021-W52, 2021-12-27, 2022-01-02",
        "2025-W01, 2024-12-30, 2025-01-05",
        "2026-W01, 2025-12-29, 2026-01-04",
        "2026-W53, 2026-12-28, 2027-01-03",
        "1900-W01, 1900-01-01, 1900-01-07"
    })
    void weeks_at_a_turn_of_the_year_follow_iso(String text, LocalDate monday, LocalDate sunday) {
        Period week = Period.parse(text);

        assertThat(week).isEqualTo(new Period(Frequency.WEEK, monday)).hasToString(text);
        assertThat(week.lastDay()).isEqualTo(sunday);
        assertThat(Period.containing(sunday, Frequency.WEEK)).isEqualTo(week);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2026",
                "2026 ",
                "26",
                "1899",
                "2200",
                "2026-",
                "2026-0",
                "2026-3",
                "2026-00",
                "2026-13",
                "2026-02-29",
                "2026-04-31",
                "2026-03-00",
                "2026-3-15",
                "2026-03-15T00:00",
                "2026-W00",
                "2026-W7",
                "2026-W54",
                "2021-W53",
                "2025-W53",
                "2026-W07-1",
                "2026-Q0",
                "2026-Q5",
                "2026-q1",
                "2026-T0",
                "2026-T4",
                "2026Q1",
                "2026/03",
                "2026-03\n",
                "-2026",
                "٢٠٢٦",
                "mars 2026"
            })
    void refuses_what_is_no_period(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void begins_on_its_first_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Frequency.TERTIAL, LocalDate.of(2026, 4, 1)))
                .withMessageContaining("2026-04-01")
                .withMessageContaining("TERTIAL");
    }

    @Test
    void contains_its_first_and_last_day_and_no_neighbour() {
        Period tertial = Period.parse("2026-T2");

        assertThat(tertial.contains(LocalDate.of(2026, 4, 30))).isFalse();
        assertThat(tertial.contains(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(tertial.contains(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(tertial.contains(LocalDate.of(2026, 9, 1))).isFalse();
    }

    @Test
    void stands_in_order_of_time_and_the_shorter_first() {
        var periods = new TreeSet<Period>();
        Stream.of("2026", "2026-Q1", "2026-01-01", "2026-T1", "2026-02", "2025-W52", "2026-01", "2025-12-31")
                .map(Period::parse)
                .forEach(periods::add);

        assertThat(periods)
                .map(Period::toString)
                .containsExactly(
                        "2025-W52", "2025-12-31", "2026-01-01", "2026-01", "2026-Q1", "2026-T1", "2026", "2026-02");
    }
}
