package se.nyttospar.query.evidence.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

class SeasonalityTest {
    private static final IntUnaryOperator WEEKENDS = day -> day % 7 < 5 ? 10 : 2;

    @Test
    void a_pattern_that_repeats_every_week_is_strong() {
        assertThat(strong(28, WEEKENDS, _ -> true)).isTrue();
        assertThat(strong(14, WEEKENDS, _ -> true)).isTrue();
    }

    @Test
    void less_than_two_weeks_tell_nothing() {
        assertThat(strong(13, WEEKENDS, _ -> true)).isFalse();
    }

    @Test
    void the_pattern_is_found_by_the_calendar_when_days_are_missing() {
        assertThat(strong(60, WEEKENDS, day -> day % 11 != 3)).isTrue();
        assertThat(strong(80, day -> day % 10 < 5 ? 10 : 2, day -> day % 10 < 7))
                .isFalse();
    }

    @Test
    void neither_a_mere_trend_nor_a_constant_is_a_season() {
        assertThat(strong(70, day -> day, _ -> true)).isFalse();
        assertThat(strong(70, _ -> 5, _ -> true)).isFalse();
    }

    @Test
    void without_a_pair_a_season_apart_nothing_is_alike() {
        assertThat(strong(1_000, WEEKENDS, day -> day % 50 == 0)).isFalse();
    }

    private static boolean strong(int days, IntUnaryOperator value, IntPredicate reported) {
        Period first = Period.parse("2025-03-03");
        List<SeriesPoint> points = IntStream.range(0, days)
                .filter(reported)
                .mapToObj(day -> new SeriesPoint(
                        first.plus(day),
                        new Measurement(BigDecimal.valueOf(value.applyAsInt(day)), "reporter", day, "event-" + day),
                        Phase.BASELINE,
                        0))
                .toList();
        return Seasonality.strong(Frequency.DAY, points);
    }
}
