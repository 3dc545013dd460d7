package se.nyttospar.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.benefit.Benefit;

class OverTimeTest {
    private final SortedMap<Period, Benefit.Value> values = new TreeMap<>();

    private OverTimeTest with(String period, String value, @Nullable String denominator) {
        Period at = Period.parse(period);
        values.put(
                at,
                new Benefit.Value(
                        at,
                        new BigDecimal(value),
                        null,
                        denominator == null ? null : new BigDecimal(denominator),
                        null,
                        null,
                        null,
                        null,
                        false,
                        "r",
                        Instant.EPOCH,
                        1,
                        "e"));
        return this;
    }

    private OverTime.Combined combined(String asked, Aggregation how) {
        Frequency frequency = values.firstKey().frequency();
        return OverTime.of(values, frequency, Period.parse(asked), how, 10);
    }

    private static Contribution there(OverTime.Combined combined) {
        return Objects.requireNonNull(combined.contribution());
    }

    @ParameterizedTest
    @CsvSource({"SUM, 60", "MEAN, 20", "WEIGHTED_BY_DENOMINATOR, 23", "LATEST, 30", "MAX, 30", "MIN, 10"})
    void months_become_a_quarter_as_the_indicator_declares(Aggregation how, long expected) {
        with("2026-01", "10", "20").with("2026-02", "20", "30").with("2026-03", "30", "50");

        OverTime.Combined quarter = combined("2026-Q1", how);

        assertThat(quarter.complete()).isTrue();
        assertThat(there(quarter).value()).isEqualTo(BigFraction.of(expected));
        assertThat(there(quarter).day()).isEqualTo("2026-03-31");
        assertThat(quarter.first()).isEqualTo("2026-01-31");
    }

    @Test
    void what_is_combined_weighs_as_much_as_its_parts() {
        with("2026-01", "10", "20").with("2026-02", "20", "30");

        assertThat(there(combined("2026-Q1", Aggregation.MEAN)).weight()).isEqualByComparingTo("50");
        assertThat(there(combined("2026-Q1", Aggregation.LATEST)).weight()).isEqualByComparingTo("30");
        assertThat(there(with("2026-03", "5", null).combined("2026-Q1", Aggregation.MEAN))
                        .weight())
                .isNull();
        assertThat(combined("2026-Q1", Aggregation.WEIGHTED_BY_DENOMINATOR).contribution())
                .isNull();
    }

    @Test
    void a_period_with_a_missing_part_is_incomplete() {
        with("2026-01", "10", "20").with("2026-03", "30", "50");

        assertThat(combined("2026-Q1", Aggregation.SUM).complete()).isFalse();
        assertThat(combined("2026-01", Aggregation.SUM).complete()).isTrue();
        assertThat(combined("2026-02", Aggregation.SUM).complete()).isFalse();
        assertThat(combined("2026-02", Aggregation.SUM).contribution()).isNull();
    }

    @Test
    void a_part_that_too_few_are_behind_marks_the_whole() {
        with("2026-01", "10", "9").with("2026-02", "20", "30");

        assertThat(combined("2026-Q1", Aggregation.SUM).small()).isTrue();
        assertThat(combined("2026-02", Aggregation.SUM).small()).isFalse();
    }

    @Test
    void a_week_belongs_where_its_thursday_lies() {
        assertThat(OverTime.parts(Frequency.WEEK, Period.parse("2026")))
                .hasSize(53)
                .startsWith(Period.parse("2026-W01"))
                .endsWith(Period.parse("2026-W53"));
        assertThat(OverTime.parts(Frequency.WEEK, Period.parse("2026-04")))
                .first()
                .isEqualTo(Period.parse("2026-W14"));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-W07, 7",
        "DAY, 2026-02, 28",
        "MONTH, 2026-T1, 4",
        "MONTH, 2026, 12",
        "QUARTER, 2026, 4",
        "TERTIAL, 2026, 3",
        "YEAR, 2026, 1",
        "QUARTER, 2026-T1, 0",
        "MONTH, 2026-W07, 0",
        "YEAR, 2026-Q1, 0",
        "WEEK, 2026-02-10, 0"
    })
    void periods_are_made_of_those_that_fit_in_them(Frequency frequency, String asked, int parts) {
        assertThat(OverTime.parts(frequency, Period.parse(asked))).hasSize(parts);
    }
}
