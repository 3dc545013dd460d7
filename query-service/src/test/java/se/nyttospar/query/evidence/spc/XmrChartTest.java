package se.nyttospar.query.evidence.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nyttospar.query.evidence.spc.SpecialCause.OUTSIDE;
import static se.nyttospar.query.evidence.spc.SpecialCause.SHIFT;
import static se.nyttospar.query.evidence.spc.SpecialCause.TREND;
import static se.nyttospar.query.evidence.spc.SpecialCause.TWO_OF_THREE;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.query.evidence.number.Exact;

class XmrChartTest {

    /** Centre 0, mean range 1: limits ±2.66, near-limits ±1.77333… */
    private static final Limits UNIT = new Limits(BigFraction.ZERO, BigFraction.ONE, 12);

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
                .extracting(XmrChartTest::causes)
                .containsExactly(List.of(TWO_OF_THREE), List.of(), List.of(TWO_OF_THREE));
    }

    @Test
    void two_of_three_needs_all_three_on_one_side_and_none_counted_from_outside() {
        assertThat(judge("2", "-1", "2")).allMatch(point -> point.signals().isEmpty());
        assertThat(judge("2", "0", "2")).allMatch(point -> point.signals().isEmpty());
        assertThat(judge("3", "2", "1"))
                .extracting(XmrChartTest::causes)
                .containsExactly(List.of(OUTSIDE), List.of(), List.of());
        assertThat(judge("2", "2")).allMatch(point -> point.signals().isEmpty());
        assertThat(judge("3", "2", "2"))
                .extracting(XmrChartTest::causes)
                .containsExactly(List.of(OUTSIDE), List.of(TWO_OF_THREE), List.of(TWO_OF_THREE));
    }

    @Test
    void all_rules_that_fire_are_kept_and_the_first_names_the_point() {
        ChartPoint last = chart(
                        Group.fixedAfter(0, 19, 12),
                        "0",
                        "1",
                        "0",
                        "1",
                        "0",
                        "1",
                        "0",
                        "1",
                        "0",
                        "1",
                        "0",
                        "1",
                        "1",
                        "2",
                        "2.5",
                        "3",
                        "3.1",
                        "3.2",
                        "9")
                .points()
                .getLast();
        assertThat(last.signals()).extracting(Signal::cause).containsExactly(OUTSIDE, TREND, SHIFT);
        assertThat(last.cause()).isEqualTo(new Signal(OUTSIDE, Side.ABOVE));
        assertThat(last.pointClass()).isEqualTo(PointClass.IMPROVEMENT);
    }

    @Test
    void a_moving_range_of_exactly_the_screening_bound_is_dropped() {
        // k ranges of a and one of b: b = 3.267 * (k * a + b) / (k + 1) when b = 3.267 * k * a / (k - 2.267);
        // k = 10, a = 7733: b = 3.267 * 10 * 7733 / 7.733 = 32670
        List<BigDecimal> values = zigzag(10, "7733", "32670");
        assertThat(Limits.from(values, true).meanRange()).isEqualTo(BigFraction.of(7733));
        assertThat(Limits.from(zigzag(10, "7733", "32669"), true).meanRange()).isEqualTo(BigFraction.of(109999, 11));
        assertThat(Limits.from(values, false).meanRange()).isEqualTo(BigFraction.of(110000, 11));
    }

    @Test
    void screening_leaves_the_centre_as_it_is() {
        List<BigDecimal> values = zigzag(10, "1", "100");
        assertThat(Limits.from(values, true).centre())
                .isEqualTo(Limits.from(values, false).centre());
    }

    @Test
    void without_variation_the_limits_meet_at_the_centre() {
        XmrChart chart = XmrChart.of(
                values("5", "5", "5.0", "6"), List.of(Group.fixedAfter(0, 4, 3)), true, Direction.INCREASE, null);
        assertThat(chart.groups().getFirst().limits().upper()).isEqualByComparingTo("5");
        assertThat(chart.points().get(2).pointClass()).isEqualTo(PointClass.COMMON_CAUSE);
        assertThat(chart.points().get(3).signals()).containsExactly(new Signal(OUTSIDE, Side.ABOVE));
    }

    @Test
    void a_group_of_one_point_has_neither_limits_nor_labels() {
        XmrChart chart =
                XmrChart.of(values("5"), List.of(Group.of(0, 1)), true, Direction.INCREASE, new BigDecimal("4"));
        assertThat(chart.variation()).isEqualTo(PointClass.UNJUDGED);
        assertThat(chart.assurance()).isEqualTo(Assurance.NA);
        assertThat(chart.groups().getFirst().limits().upper()).isNull();
        assertThat(chart.points().getFirst().side()).isNull();
    }

    @Test
    void fewer_than_twelve_points_set_trial_limits() {
        assertThat(chart(Group.of(0, 11), repeat(11))
                        .groups()
                        .getFirst()
                        .limits()
                        .trial())
                .isTrue();
        assertThat(chart(Group.of(0, 12), repeat(12))
                        .groups()
                        .getFirst()
                        .limits()
                        .trial())
                .isFalse();
        assertThat(chart(Group.fixedAfter(0, 12, 11), repeat(12))
                        .groups()
                        .getFirst()
                        .limits()
                        .trial())
                .isTrue();
    }

    @Test
    void a_run_does_not_reach_over_a_rebase() {
        XmrChart chart = XmrChart.of(
                values("1", "2", "3", "4", "5", "6", "7", "8"),
                List.of(Group.of(0, 4), Group.of(4, 8)),
                true,
                Direction.INCREASE,
                null);
        assertThat(chart.points()).noneMatch(point -> point.signals().contains(new Signal(TREND, Side.ABOVE)));
    }

    @Test
    void the_direction_of_goodness_turns_a_signal_into_improvement_or_concern() {
        Signal low = new Signal(SHIFT, Side.BELOW);
        assertThat(low.classFor(Direction.INCREASE)).isEqualTo(PointClass.CONCERN);
        assertThat(low.classFor(Direction.DECREASE)).isEqualTo(PointClass.IMPROVEMENT);
        assertThat(low.classFor(Direction.NEUTRAL)).isEqualTo(PointClass.LOW);
        assertThat(new Signal(TREND, Side.ABOVE).classFor(Direction.NEUTRAL)).isEqualTo(PointClass.HIGH);
    }

    @Test
    void assurance_counts_equality_with_a_limit_as_hit_or_miss() {
        assertThat(assurance("2.66", Direction.INCREASE)).isEqualTo(Assurance.HIT_MISS);
        assertThat(assurance("2.67", Direction.INCREASE)).isEqualTo(Assurance.FAIL);
        assertThat(assurance("-2.66", Direction.INCREASE)).isEqualTo(Assurance.HIT_MISS);
        assertThat(assurance("-2.67", Direction.INCREASE)).isEqualTo(Assurance.PASS);
        assertThat(assurance("2.67", Direction.DECREASE)).isEqualTo(Assurance.PASS);
        assertThat(assurance("-2.67", Direction.DECREASE)).isEqualTo(Assurance.FAIL);
        assertThat(assurance("2.67", Direction.NEUTRAL)).isEqualTo(Assurance.NA);
    }

    @Test
    void assurance_without_variation_asks_whether_the_centre_meets_the_target() {
        Limits still = new Limits(BigFraction.of(5), BigFraction.ZERO, 12);
        assertThat(Assurance.of(still, BigFraction.of(5), Direction.INCREASE)).isEqualTo(Assurance.PASS);
        assertThat(Assurance.of(still, BigFraction.of(5), Direction.DECREASE)).isEqualTo(Assurance.PASS);
        assertThat(Assurance.of(still, BigFraction.of(6), Direction.INCREASE)).isEqualTo(Assurance.FAIL);
        assertThat(Assurance.of(still, BigFraction.of(4), Direction.DECREASE)).isEqualTo(Assurance.FAIL);
        assertThat(Assurance.of(still, null, Direction.INCREASE)).isEqualTo(Assurance.NA);
    }

    @Test
    void groups_must_cover_the_series() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(Group.of(0, 2), "1", "2", "3"));
        assertThatIllegalArgumentException().isThrownBy(() -> chart(Group.of(1, 3), "1", "2", "3"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Group(0, 0, 1));
        assertThat(XmrChart.of(List.of(), List.of(), true, Direction.INCREASE, null)
                        .variation())
                .isEqualTo(PointClass.UNJUDGED);
    }

    @Test
    void two_thousand_points_take_milliseconds() {
        Random random = new Random(7);
        List<BigDecimal> values = IntStream.range(0, 2000)
                .mapToObj(_ -> BigDecimal.valueOf(random.nextInt(1_000_000), 4))
                .toList();
        List<Group> groups = List.of(Group.fixedAfter(0, 2000, 365));
        long best = IntStream.range(0, 50)
                .mapToLong(_ -> {
                    long start = System.nanoTime();
                    XmrChart.of(values, groups, true, Direction.INCREASE, null);
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(20));
    }

    @Test
    void figures_are_shown_with_fifteen_digits() {
        assertThat(Exact.shown(BigFraction.of(2, 3))).isEqualTo("0.666666666666667");
        assertThat(Exact.shown(BigFraction.of(1200))).isEqualTo("1200");
        assertThat(Exact.shown(BigFraction.of(1, -3))).isEqualTo("-0.333333333333333");
        assertThat(Exact.of(new BigDecimal("1.2E+3"))).isEqualTo(BigFraction.of(1200));
    }

    @Test
    void negative_fractions_compare_by_value_and_not_by_magnitude() {
        assertThat(Exact.compare(BigFraction.of(-267, 100), BigFraction.of(-133, 50)))
                .isNegative();
        assertThat(Exact.compare(BigFraction.of(1, -3), BigFraction.of(-1, 3))).isZero();
        assertThat(Exact.compare(BigFraction.of(-1), BigFraction.of(-2))).isPositive();
    }

    private static Assurance assurance(String target, Direction direction) {
        return Assurance.of(UNIT, Exact.of(new BigDecimal(target)), direction);
    }

    private static List<Judged> judge(String... values) {
        return Judging.judge(values(values), UNIT);
    }

    private static List<SpecialCause> causes(Judged judged) {
        return judged.signals().stream().map(Signal::cause).toList();
    }

    private static XmrChart chart(Group group, String... values) {
        return XmrChart.of(values(values), List.of(group), true, Direction.INCREASE, null);
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    private static String[] repeat(int n) {
        return IntStream.range(0, n).mapToObj(i -> "" + i % 2).toArray(String[]::new);
    }

    /** Values whose moving ranges are {@code count} times {@code range} and then {@code last}. */
    private static List<BigDecimal> zigzag(int count, String range, String last) {
        List<BigDecimal> values = new java.util.ArrayList<>();
        for (int i = 0; i <= count; i++) {
            values.add(i % 2 == 0 ? BigDecimal.ZERO : new BigDecimal(range));
        }
        values.add(values.getLast().add(new BigDecimal(last)));
        return values;
    }
}
