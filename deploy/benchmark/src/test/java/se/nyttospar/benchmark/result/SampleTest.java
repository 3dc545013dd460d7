package se.nyttospar.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void median_of_an_odd_number_is_the_middle_one() {
        assertThat(Sample.of(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    void median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Sample.of(4, 1, 10, 2).median()).isEqualTo(3);
    }

    @Test
    void percentile_is_a_figure_that_was_measured() {
        var hundred = Sample.of(
                DoubleStream.iterate(100, figure -> figure - 1).limit(100).toArray());

        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(0.1)).isEqualTo(1);
    }

    @Test
    void one_slow_answer_in_fifty_is_the_99th_percentile() {
        var answers = IntStream.range(0, 50).mapToObj(i -> i == 0 ? 80.0 : 3.0).toList();

        assertThat(Sample.of(answers).percentile(99)).isEqualTo(80);
        assertThat(Sample.of(answers).median()).isEqualTo(3);
    }

    @Test
    void refuses_to_summarise_nothing() {
        assertThatThrownBy(() -> Sample.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sample.of(1).percentile(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ratios_are_taken_pair_by_pair() {
        var pairs = new Pairs();
        // The machine was twice as fast in the second pair; that is not our merit.
        pairs.add(10, 100);
        pairs.add(20, 200);
        pairs.add(12, 100);

        assertThat(pairs.ratios().median()).isEqualTo(0.1);
        assertThat(pairs.figures().median()).isEqualTo(12);
        assertThat(pairs.floors().max()).isEqualTo(200);
    }
}
