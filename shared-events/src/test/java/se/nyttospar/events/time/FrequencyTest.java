package se.nyttospar.events.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "DAY,     2026-02-28, 2026-02-28",
        "WEEK,    2026-01-01, 2025-12-29",
        "WEEK,    2025-12-29, 2025-12-29",
        "WEEK,    2026-01-04, 2025-12-29",
        "MONTH,   2024-02-29, 2024-02-01",
        "QUARTER, 2026-03-31, 2026-01-01",
        "QUARTER, 2026-04-01, 2026-04-01",
        "QUARTER, 2026-12-31, 2026-10-01",
        "TERTIAL, 2026-04-30, 2026-01-01",
        "TERTIAL, 2026-05-01, 2026-05-01",
        "TERTIAL, 2026-08-31, 2026-05-01",
        "TERTIAL, 2026-12-31, 2026-09-01",
        "YEAR,    2026-12-31, 2026-01-01"
    })
    void a_day_belongs_to_the_period_that_began_last(Frequency frequency, LocalDate day, LocalDate first) {
        assertThat(frequency.firstDayOfPeriod(day)).isEqualTo(first);
    }
}
