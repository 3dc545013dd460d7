package se.nyttospar.query.evidence.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.benefit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

class FollowUpCountTest {

    @ParameterizedTest
    @CsvSource({
        "DAY,     2020-01-01, 14, 28",
        "WEEK,    2020-W02,   7,  12",
        "MONTH,   2020-01,    7,  12",
        "QUARTER, 2015-Q1,    4,  8",
        "TERTIAL, 2015-T1,    3,  4",
        "YEAR,    2015,       3,  3",
    })
    void enough_and_full_begin_at_exactly_their_numbers(Frequency frequency, String first, int minimum, int full) {
        assertThat(after(frequency, first, minimum - 1).enough()).isFalse();
        assertThat(after(frequency, first, minimum).enough()).isTrue();
        assertThat(after(frequency, first, full - 1).full()).isFalse();
        assertThat(after(frequency, first, full).full()).isTrue();
    }

    private static BenefitEvidence after(Frequency frequency, String first, int count) {
        return benefit("b", frequency)
                .alternating(first, count, "1", "2")
                .goLive(Period.parse(first).firstDay().toString())
                .on("2026-06-01");
    }
}
