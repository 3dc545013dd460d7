package se.nyttospar.command.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

class MeasuredSeriesTest {

    private static Period day(int number) {
        return new Period(Frequency.DAY, LocalDate.of(2020, 1, 1).plusDays(number));
    }

    private static Measurement value(int day, int value) {
        return new Measurement(day(day), BigDecimal.valueOf(value), null, null, null, null, null, null);
    }

    @Test
    void begins_with_nothing() {
        assertThat(MeasuredSeries.EMPTY.has(day(0))).isFalse();
        assertThat(MeasuredSeries.EMPTY.firstDay()).isNull();
        assertThat(MeasuredSeries.EMPTY.lastFirstDay()).isNull();
        assertThat(MeasuredSeries.EMPTY.beginsUpTo(day(9))).isFalse();
        assertThat(MeasuredSeries.EMPTY.without(day(1)).has(day(1))).isFalse();
        assertThat(MeasuredSeries.EMPTY.unvalidated(day(9))).isEmpty();
    }

    /** Whatever is said in whatever order, it remembers what a map remembers. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void remembers_what_was_last_said_of_each_day(long seed) {
        Random random = new Random(seed);
        int span = 50 + random.nextInt(400);
        TreeMap<Integer, Integer> values = new TreeMap<>();
        TreeMap<Integer, String> reporters = new TreeMap<>();
        MeasuredSeries series = MeasuredSeries.EMPTY;
        for (int step = 0; step < 1500; step++) {
            int day = random.nextInt(10) == 0 ? random.nextInt(span) : step % span;
            switch (random.nextInt(12)) {
                case 0 -> {
                    series = series.without(day(day));
                    values.remove(day);
                    reporters.remove(day);
                }
                case 1 -> {
                    int through = random.nextInt(span);
                    series = series.validated(day(through));
                    reporters.headMap(through, true).clear();
                }
                default -> {
                    series = series.with(value(day, step), "reporter-" + step % 3);
                    values.put(day, step);
                    reporters.put(day, "reporter-" + step % 3);
                }
            }
            if (step % 300 == 299) {
                series = MeasuredSeries.of(series.flat());
            }
        }

        for (int day = 0; day < span; day++) {
            assertThat(series.has(day(day))).isEqualTo(values.containsKey(day));
            assertThat(series.says(value(day, values.getOrDefault(day, 0)))).isEqualTo(values.containsKey(day));
            assertThat(series.says(value(day, -1))).isFalse();
        }
        int middle = span / 2;
        assertThat(series.unvalidated(day(middle)))
                .containsExactlyElementsOf(reporters.headMap(middle, true).entrySet().stream()
                        .map(e -> new MeasuredSeries.Unvalidated(day(e.getKey()).firstDay(), e.getValue()))
                        .toList());
        assertThat(series.firstDay()).isEqualTo(day(values.firstKey()).firstDay());
        assertThat(series.lastFirstDay()).isEqualTo(day(values.lastKey()).firstDay());
    }

    @Test
    void a_series_with_another_value_leaves_the_one_before_as_it_was() {
        MeasuredSeries before = MeasuredSeries.EMPTY.with(value(1, 10), "a").with(value(2, 20), "a");

        before.with(value(1, 11), "b").with(value(3, 30), "b").validated(day(9)).without(day(2));

        assertThat(before.says(value(1, 10))).isTrue();
        assertThat(before.has(day(3))).isFalse();
        assertThat(before.unvalidated(day(9))).hasSize(2);
        assertThat(before.beginsUpTo(day(0))).isFalse();
        assertThat(before.beginsUpTo(day(1))).isTrue();
    }
}
