package se.nyttospar.query.evidence.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.spc.SpecialCause.OUTSIDE;
import static se.nyttospar.query.evidence.spc.SpecialCause.SHIFT;
import static se.nyttospar.query.evidence.spc.SpecialCause.TREND;
import static se.nyttospar.query.evidence.spc.SpecialCause.TWO_OF_THREE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.indicator.Direction;

/** Every rule and its bounds, against limits at ±2.66 around a centre of 0. */
class JudgingTest {
    @Test
    void a_point_exactly_on_a_limit_is_near_it_but_not_outside() {
        Judged onLimit = judge("2.66").getFirst();
        assertThat(onLimit.outside()).isFalse();
        assertThat(onLimit.nearLimit()).isTrue();
        assertThat(judge("2.6600001").getFirst().signals()).containsExactly(new Signal(OUTSIDE, Side.ABOVE));
        assertThat(judge("-2.6600001").getFirst().signals()).containsExactly(new Signal(OUTSIDE, Side.BELOW));
        assertThat(judge("-2.66").getFirst().outside()).isFalse();
    }

    @Test
    void a_point_exactly_on_a_near_limit_is_not_between() {
        Limits limits = new Limits(BigFraction.ZERO, BigFraction.of(3), 12); // near-limits at 5.32
        assertThat(Judging.judge(values("5.32", "5.3200001", "-5.32", "-5.3200001"), limits))
                .extracting(Judged::nearLimit)
                .containsExactly(false, true, false, true);
    }

    @Test
    void near_limits_that_no_decimal_can_write_are_compared_exactly() {
        assertThat(judge("1.77333333333333333333333333", "1.77333333333333333333333334"))
                .extracting(Judged::nearLimit)
                .containsExactly(false, true);
    }

    @Test
    void a_point_on_the_centre_is_on_no_side_and_breaks_a_run() {
        assertThat(judge("1", "2", "1", "0", "1", "2", "1"))
                .noneMatch(point -> causes(point).contains(SHIFT));
        assertThat(judge("0").getFirst().side()).isEqualTo(Side.ON);
    }

    @Test
    void seven_on_one_side_are_a_shift_and_six_are_not() {
        assertThat(judge("-1", "1", "1", "1", "1", "1", "1", "1", "-1"))
                .extracting(point -> causes(point).contains(SHIFT))
                .containsExactly(false, true, true, true, true, true, true, true, false);
        assertThat(judge("-1", "1", "1", "1", "1", "1", "1", "-1"))
                .noneMatch(point -> causes(point).contains(SHIFT));
    }

    @Test
    void what_is_said_of_a_point_follows_from_a_run_on_each_side_of_it() {
        Random random = new Random(7);
        Limits limits = new Limits(BigFraction.ZERO, BigFraction.ONE, 12);
        for (int series = 0; series < 300; series++) {
            int drift = random.nextInt(3) - 1;
            BigDecimal level = BigDecimal.ZERO;
            List<BigDecimal> values = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                level = level.add(BigDecimal.valueOf(random.nextInt(7) - 3L + drift, 1));
                values.add(random.nextInt(4) == 0 ? BigDecimal.valueOf(random.nextInt(61) - 30L, 1) : level);
            }
            List<Judged> whole = Judging.judge(values, limits);
            for (int i = 0; i < values.size(); i++) {
                int from = Math.max(0, i - Judging.RUN);
                int to = Math.min(values.size(), i + 1 + Judging.RUN);
                assertThat(Judging.judge(values.subList(from, to), limits).get(i - from))
                        .as("point %d of %s", i, values)
                        .isEqualTo(whole.get(i));
            }
        }
    }

    @Test
    void six_steps_in_one_direction_are_a_trend_and_an_equal_step_breaks_it() {
        assertThat(judge("-0.3", "-0.2", "-0.1", "0", "0.1", "0.2", "0.3"))
                .allMatch(point -> point.signals().equals(List.of(new Signal(TREND, Side.ABOVE))));
        assertThat(judge("-0.3", "-0.2", "-0.1", "-0.1", "0.1", "0.2", "0.3"))
                .allMatch(point -> point.signals().isEmpty());
        assertThat(judge("-0.2", "-0.1", "0", "0.1", "0.2", "0.3"))
                .allMatch(point -> point.signals().isEmpty());
    }

    @Test
    void a_turning_point_takes_the_direction_of_the_later_run() {
        List<Judged> judged =
                judge("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.5", "0.4", "0.3", "0.2", "0.1", "0");
        assertThat(judged.get(5).signals().getFirst()).isEqualTo(new Signal(TREND, Side.ABOVE));
        assertThat(judged.get(6).signals().getFirst()).isEqualTo(new Signal(TREND, Side.BELOW));
    }

    @Test
    void the_last_point_of_a_run_keeps_its_direction_when_another_begins_at_the_next_point() {
        List<Judged> judged = judge(
                "-0.3", "-0.2", "-0.1", "0", "0.1", "0.2", "0.3", //
                "-0.3", "-0.2", "-0.1", "0", "0.1", "0.2", "0.3");
        assertThat(judged).allMatch(point -> point.signals().equals(List.of(new Signal(TREND, Side.ABOVE))));
    }

    @Test
    void two_of_three_names_only_the_points_near_the_limit() {
        assertThat(judge("2", "1", "2"))
                .extracting(JudgingTest::causes)
                .containsExactly(List.of(TWO_OF_THREE), List.of(), List.of(TWO_OF_THREE));
    }

    @Test
    void two_of_three_needs_all_three_on_one_side_and_none_counted_from_outside() {
        assertThat(judge("2", "-1", "2")).allMatch(point -> point.signals().isEmpty());
        assertThat(judge("2", "0", "2")).allMatch(point -> point.signals().isEmpty());
        assertThat(judge("3", "2", "1"))
                .extracting(JudgingTest::causes)
                .containsExactly(List.of(OUTSIDE), List.of(), List.of());
        assertThat(judge("2", "2")).allMatch(point -> point.signals().isEmpty());
        assertThat(judge("3", "2", "2"))
                .extracting(JudgingTest::causes)
                .containsExactly(List.of(OUTSIDE), List.of(TWO_OF_THREE), List.of(TWO_OF_THREE));
    }

    @Test
    void the_direction_of_goodness_turns_a_signal_into_improvement_or_concern() {
        Signal low = new Signal(SHIFT, Side.BELOW);
        assertThat(low.classFor(Direction.INCREASE)).isEqualTo(PointClass.CONCERN);
        assertThat(low.classFor(Direction.DECREASE)).isEqualTo(PointClass.IMPROVEMENT);
        assertThat(low.classFor(Direction.NEUTRAL)).isEqualTo(PointClass.LOW);
        assertThat(new Signal(TREND, Side.ABOVE).classFor(Direction.NEUTRAL)).isEqualTo(PointClass.HIGH);
    }

    /** Centre 0, mean range 1: limits ±2.66, near-limits ±1.77333… */
    private static final Limits UNIT = new Limits(BigFraction.ZERO, BigFraction.ONE, 12);

    private static List<Judged> judge(String... values) {
        return Judging.judge(values(values), UNIT);
    }

    private static List<SpecialCause> causes(Judged judged) {
        return judged.signals().stream().map(Signal::cause).toList();
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
