package se.nyttospar.query.evidence.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nyttospar.query.evidence.spc.SpecialCause.OUTSIDE;
import static se.nyttospar.query.evidence.spc.SpecialCause.SHIFT;
import static se.nyttospar.query.evidence.spc.SpecialCause.TREND;

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

    /** Centre 0, mean range 1: limits ±2.66, near-limits ±1.77333… */
    private static final Limits UNIT = new Limits(BigFraction.ZERO, BigFraction.ONE, 12);

    private static Assurance assurance(String target, Direction direction) {
        return Assurance.of(UNIT, Exact.of(new BigDecimal(target)), direction);
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
