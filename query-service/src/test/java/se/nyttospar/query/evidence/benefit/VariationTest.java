package se.nyttospar.query.evidence.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.benefit;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.monthly;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.time.Frequency;

/** Baseline 70, 72, 70, 72 …: centre 71, mean range 2, limits 71 ± 5.32, near-limits 71 ± 3.546…. */
class VariationTest {

    @Test
    void without_follow_up_or_judge_there_is_no_data() {
        assertThat(live().on("2027-01-01").variation()).isEqualTo(Variation.NO_DATA);
        assertThat(monthly()
                        .goLive("2026-01-01")
                        .values("2026-01", "1", "2")
                        .on("2027-01-01")
                        .variation())
                .isEqualTo(Variation.NO_DATA);
    }

    @Test
    void seven_last_points_on_the_good_side_of_the_judges_centre_are_sustained() {
        assertThat(follow("71.1", "72", "71.1", "72", "71.1", "72", "71.1")).isEqualTo(Variation.IMPROVED_SUSTAINED);
        assertThat(follow("71.1", "72", "71.1", "72", "71.1", "72")).isEqualTo(Variation.NO_SIGNAL);
        assertThat(follow("71.1", "72", "71.1", "72", "71", "72", "71.1")).isEqualTo(Variation.NO_SIGNAL);
        assertThat(follow("70", "70.9", "70", "70.9", "70", "70.9", "70")).isEqualTo(Variation.WORSE_SUSTAINED);
    }

    @Test
    void the_last_point_alone_may_signal() {
        assertThat(follow("70", "76.32")).isEqualTo(Variation.NO_SIGNAL);
        assertThat(follow("70", "76.33")).isEqualTo(Variation.IMPROVING);
        assertThat(follow("70", "65.67")).isEqualTo(Variation.WORSENING);
        assertThat(follow("76.33", "70")).isEqualTo(Variation.NO_SIGNAL);
    }

    @Test
    void only_follow_up_points_take_part_in_runs() {
        BenefitFixture fixture = monthly()
                .values("2025-01", "70", "72", "70", "72", "70", "72", "70", "71.1", "71.2", "71.3", "71.4", "71.5")
                .goLive("2026-01-01")
                .values("2026-01", "71.6", "71.7");
        BenefitEvidence evidence = fixture.on("2026-06-01");
        assertThat(evidence.variation()).isEqualTo(Variation.NO_SIGNAL);
        assertThat(evidence.cautions()).containsExactly(Caution.RUN_BEGAN_BEFORE_GO_LIVE);
    }

    /** The reason why rules cannot contradict each other at the last point (decision 0003). */
    @Test
    void a_run_back_towards_the_centre_stays_sustained_until_it_crosses() {
        assertThat(follow("97", "96", "95", "94", "93", "92", "91")).isEqualTo(Variation.IMPROVED_SUSTAINED);
        assertThat(follow("60", "61", "62", "63", "64", "65", "65.5")).isEqualTo(Variation.WORSE_SUSTAINED);
        assertThat(follow("60", "61", "62", "63", "64", "65", "71")).isEqualTo(Variation.IMPROVING);
        assertThat(follow("60", "61", "62", "63", "64", "65", "90")).isEqualTo(Variation.IMPROVING);
    }

    @ParameterizedTest
    @EnumSource(names = {"QUARTER", "TERTIAL", "YEAR"})
    void three_last_points_beyond_the_near_limit_are_sustained_where_points_are_few(Frequency frequency) {
        String[] start = frequency == Frequency.QUARTER
                ? new String[] {"2015-Q1", "2018-Q1", "2018-01-01"}
                : frequency == Frequency.TERTIAL
                        ? new String[] {"2014-T1", "2018-T1", "2018-01-01"}
                        : new String[] {"2006", "2018", "2018-01-01"};
        BenefitFixture fixture =
                benefit("b", frequency).alternating(start[0], 12, "70", "72").goLive(start[2]);
        assertThat(fixture.values(start[1], "74.6", "80", "74.6")
                        .on("2026-01-01")
                        .variation())
                .isEqualTo(Variation.IMPROVED_SUSTAINED);
        assertThat(fixture.values(start[1], "74.6", "80", "74.5")
                        .on("2026-01-01")
                        .variation())
                .isNotEqualTo(Variation.IMPROVED_SUSTAINED);
        assertThat(fixture.values(start[1], "67.4", "60", "67.4")
                        .on("2026-01-01")
                        .variation())
                .isEqualTo(Variation.WORSE_SUSTAINED);
    }

    @Test
    void three_points_beyond_the_near_limit_do_not_sustain_a_monthly_series() {
        assertThat(follow("74.6", "80", "74.6")).isEqualTo(Variation.IMPROVING);
        assertThat(follow("74.6", "75", "74.6")).isEqualTo(Variation.IMPROVING);
    }

    @Test
    void smaller_is_better_where_the_indicator_says_so() {
        BenefitFixture fixture = live().direction(Direction.DECREASE).values("2026-01", "70", "60");
        assertThat(fixture.on("2026-06-01").variation()).isEqualTo(Variation.IMPROVING);
        assertThat(fixture.on("2026-06-01").lastOutsideBad()).isFalse();
        assertThat(live().values("2026-01", "70", "60").on("2026-06-01").lastOutsideBad())
                .isTrue();
    }

    @Test
    void a_neutral_indicator_neither_improves_nor_worsens_but_keeps_its_signals() {
        BenefitEvidence evidence = live().direction(Direction.NEUTRAL)
                .values("2026-01", "70", "60")
                .on("2026-06-01");
        assertThat(evidence.variation()).isEqualTo(Variation.NO_SIGNAL);
        assertThat(evidence.lastSignals()).hasSize(1);
        assertThat(evidence.lastOutsideBad()).isFalse();
    }

    @Test
    void a_declared_baseline_is_judged_with_the_ranges_of_follow_up() {
        BenefitFixture fixture = monthly().declared("70").goLive("2026-01-01").values("2026-01", "80");
        assertThat(fixture.on("2026-12-01").variation()).isEqualTo(Variation.NO_SIGNAL);
        assertThat(Objects.requireNonNull(fixture.on("2026-12-01").judge()).upper())
                .isNull();
        fixture.values("2026-02", "84");
        BenefitEvidence two = fixture.on("2026-12-01");
        assertThat(Objects.requireNonNull(two.judge()).upper()).isEqualByComparingTo("80.64");
        assertThat(two.variation()).isEqualTo(Variation.IMPROVING);
        assertThat(two.sources().baseline()).containsExactly("benefit-declared");
    }

    @Test
    void extreme_ranges_are_screened_in_the_judge_of_a_declared_baseline_too() {
        BenefitFixture fixture = monthly()
                .declared("70")
                .goLive("2026-01-01")
                .values("2026-01", "70", "71", "70", "71", "70", "71", "70", "71", "90");
        assertThat(Objects.requireNonNull(fixture.on("2026-12-01").judge()).meanRange())
                .isEqualByComparingTo("1");
    }

    @Test
    void a_rebase_after_go_live_does_not_move_the_judge() {
        BenefitFixture fixture = live().values("2026-01", "80", "80", "80", "80", "80", "80", "80", "80");
        BenefitEvidence before = fixture.on("2026-12-01");
        BenefitEvidence after = fixture.rebase("2026-03-01").on("2026-12-01");
        assertThat(after.judge()).isEqualTo(before.judge());
        assertThat(after.variation()).isEqualTo(Variation.IMPROVED_SUSTAINED);
    }

    private static BenefitFixture live() {
        return monthly().alternating("2025-01", 12, "70", "72").goLive("2026-01-01");
    }

    private static Variation follow(String... values) {
        return live().values("2026-01", values).on("2027-06-01").variation();
    }
}
