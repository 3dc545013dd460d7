package se.nyttospar.query.evidence.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.benefit;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.monthly;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.evidence.spc.LimitFigures;
import se.nyttospar.query.evidence.spc.PointClass;

class BenefitChartTest {

    @Test
    void enough_baseline_points_freeze_the_limits_and_too_few_do_not() {
        assertThat(limits(monthly()
                                .alternating("2025-01", 6, "70", "72")
                                .values("2025-07", "90")
                                .goLive("2025-07-01"))
                        .centre())
                .isEqualByComparingTo("71");
        LimitFigures open = limits(monthly()
                .alternating("2025-01", 5, "70", "70")
                .values("2025-06", "76")
                .goLive("2025-06-01"));
        assertThat(open.centre()).isEqualByComparingTo("71");
        assertThat(open.points()).isEqualTo(6);
        assertThat(open.trial()).isTrue();
    }

    @Test
    void a_late_correction_of_a_baseline_point_moves_frozen_limits() {
        BenefitFixture fixture =
                monthly().alternating("2025-01", 12, "70", "72").goLive("2026-01-01");
        fixture.values("2026-01", "80").value("2025-01", "82", "reporter");
        assertThat(limits(fixture).centre()).isEqualByComparingTo("72");
        assertThat(limits(fixture).points()).isEqualTo(12);
    }

    @Test
    void a_period_that_spans_go_live_is_shown_without_a_label() {
        BenefitChart chart = chart(monthly()
                .alternating("2025-01", 12, "70", "72")
                .values("2026-01", "999")
                .goLive("2026-01-15"));
        BenefitChart.Row last = chart.rows().getLast();
        assertThat(last.phase()).isEqualTo(Phase.SPANNING);
        assertThat(last.point()).isNull();
        assertThat(chart.variation()).isEqualTo(PointClass.COMMON_CAUSE);
        assertThat(chart.rows()).hasSize(13);
    }

    @Test
    void a_rebase_begins_a_group_at_the_first_period_that_starts_on_or_after_it() {
        BenefitFixture fixture = monthly().alternating("2025-01", 12, "70", "72");
        assertThat(chart(fixture.rebase("2025-04-02")).groups().get(1).from()).isEqualTo(4);
        assertThat(chart(fixture.rebase("2025-04-01")).groups()).hasSize(3);
        assertThat(chart(fixture.rebase("2025-03-30")).groups())
                .as("two rebases, one first period")
                .hasSize(3);
    }

    @Test
    void a_benefit_without_values_has_an_empty_chart() {
        BenefitChart chart = chart(monthly().from("2026-01"));
        assertThat(chart.rows()).isEmpty();
        assertThat(chart.variation()).isEqualTo(PointClass.UNJUDGED);
    }

    @Test
    void a_year_that_repeats_itself_is_pointed_out_and_a_mere_rise_is_not() {
        String[] seasonal = {"1", "2", "3", "4", "5", "6", "6", "5", "4", "3", "2", "1"};
        BenefitFixture fixture = monthly()
                .values("2023-01", seasonal)
                .values("2024-01", seasonal)
                .values("2025-01", seasonal);
        assertThat(fixture.on("2026-01-01").cautions()).containsExactly(Caution.STRONG_SEASONALITY);
        BenefitFixture rise = benefit("b", Frequency.QUARTER)
                .values("2020-Q1", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(rise.on("2026-01-01").cautions()).isEmpty();
    }

    @Test
    void counts_with_many_zeros_are_pointed_out() {
        assertThat(monthly()
                        .values("2025-01", "0", "1", "2", "1")
                        .on("2026-01-01")
                        .cautions())
                .containsExactly(Caution.RARE_EVENTS);
        assertThat(monthly()
                        .values("2025-01", "0", "1", "2", "1", "3")
                        .on("2026-01-01")
                        .cautions())
                .isEmpty();
        assertThat(monthly()
                        .values("2025-01", "0", "1.5", "0", "1")
                        .on("2026-01-01")
                        .cautions())
                .isEmpty();
    }

    private static LimitFigures limits(BenefitFixture fixture) {
        return chart(fixture).groups().getFirst().limits();
    }

    private static BenefitChart chart(BenefitFixture fixture) {
        return BenefitChart.of(fixture.facts(), LocalDate.parse("2026-06-01"), Parameters.V1);
    }
}
