package se.nyttospar.query.evidence.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.benefit;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.monthly;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.time.Frequency;

class BaselineTest {

    @ParameterizedTest
    @CsvSource({
        "DAY,     2024-01-01, 13, NONE",
        "DAY,     2024-01-01, 14, TRIAL",
        "DAY,     2024-01-01, 27, TRIAL",
        "DAY,     2024-01-01, 28, ROBUST",
        "WEEK,    2024-W01,   5,  NONE",
        "WEEK,    2024-W01,   6,  TRIAL",
        "WEEK,    2024-W01,   11, TRIAL",
        "WEEK,    2024-W01,   12, ROBUST",
        "MONTH,   2020-01,    5,  NONE",
        "MONTH,   2020-01,    6,  TRIAL",
        "MONTH,   2020-01,    11, TRIAL",
        "MONTH,   2020-01,    12, ROBUST",
        "QUARTER, 2015-Q1,    5,  NONE",
        "QUARTER, 2015-Q1,    6,  TRIAL",
        "QUARTER, 2015-Q1,    11, TRIAL",
        "QUARTER, 2015-Q1,    12, ROBUST",
        "TERTIAL, 2015-T1,    3,  NONE",
        "TERTIAL, 2015-T1,    4,  TRIAL",
        "TERTIAL, 2015-T1,    7,  TRIAL",
        "TERTIAL, 2015-T1,    8,  ROBUST",
        "YEAR,    2010,       3,  NONE",
        "YEAR,    2010,       4,  TRIAL",
        "YEAR,    2010,       7,  TRIAL",
        "YEAR,    2010,       8,  ROBUST",
    })
    void counts_points_by_frequency(Frequency frequency, String start, int count, Baseline expected) {
        BenefitFixture fixture = benefit("b", frequency).alternating(start, count, "70", "72");
        assertThat(fixture.on("2026-06-01").baseline()).isEqualTo(expected);
    }

    @Test
    void a_declared_value_stands_in_for_too_few_points_only() {
        BenefitFixture fixture = monthly().declared("60").alternating("2025-01", 5, "70", "72");
        assertThat(fixture.on("2026-06-01").baseline()).isEqualTo(Baseline.DECLARED);
        assertThat(centre(fixture.on("2026-06-01"))).isEqualTo("60");
        fixture.values("2025-06", "72");
        assertThat(fixture.on("2026-06-01").baseline()).isEqualTo(Baseline.TRIAL);
        assertThat(centre(fixture.on("2026-06-01"))).isEqualTo("71");
    }

    @Test
    void a_period_that_spans_go_live_is_used_nowhere() {
        BenefitFixture fixture =
                monthly().alternating("2025-01", 12, "70", "72").values("2026-01", "999", "80");
        fixture.goLive("2026-01-15");
        BenefitEvidence evidence = fixture.on("2026-06-01");
        assertThat(evidence.baselinePoints()).isEqualTo(12);
        assertThat(evidence.followUpPoints()).isEqualTo(1);
        assertThat(centre(evidence)).isEqualTo("71");
        assertThat(evidence.sources().followUp()).containsExactly("benefit-2026-02");
    }

    @Test
    void a_period_that_begins_on_the_day_of_go_live_is_follow_up_and_one_that_ends_the_day_before_is_baseline() {
        BenefitFixture fixture =
                monthly().alternating("2025-01", 12, "70", "72").values("2026-01", "80");
        BenefitEvidence evidence = fixture.goLive("2026-01-01").on("2026-06-01");
        assertThat(evidence.baselinePoints()).isEqualTo(12);
        assertThat(evidence.followUpPoints()).isEqualTo(1);
        BenefitEvidence lastDay = monthly()
                .alternating("2025-01", 12, "70", "72")
                .goLive("2025-12-31")
                .on("2026-06-01");
        assertThat(lastDay.baselinePoints()).isEqualTo(11);
        assertThat(lastDay.followUpPoints()).isZero();
    }

    @Test
    void a_go_live_after_the_day_does_not_split_yet() {
        BenefitFixture fixture =
                monthly().alternating("2025-01", 12, "70", "72").goLive("2025-07-01");
        assertThat(fixture.on("2025-06-30").goLive()).isNull();
        assertThat(fixture.on("2025-06-30").baselinePoints()).isEqualTo(12);
        assertThat(fixture.on("2025-07-01").baselinePoints()).isEqualTo(6);
    }

    @Test
    void the_first_unit_of_a_staged_rollout_ends_the_baseline() {
        BenefitFixture fixture = monthly()
                .alternating("2025-01", 12, "70", "72")
                .goLive("2025-10-01")
                .goLive("2025-07-01");
        assertThat(fixture.on("2026-01-01").baselinePoints()).isEqualTo(6);
        assertThat(fixture.on("2026-01-01").followUpPoints()).isEqualTo(6);
    }

    @Test
    void the_last_group_that_began_by_go_live_is_the_baseline() {
        BenefitFixture fixture = monthly()
                .alternating("2024-01", 12, "50", "52")
                .alternating("2025-01", 12, "70", "72")
                .rebase("2024-12-20")
                .goLive("2026-01-01");
        assertThat(fixture.on("2026-06-01").baselinePoints()).isEqualTo(12);
        assertThat(centre(fixture.on("2026-06-01"))).isEqualTo("71");
    }

    @Test
    void a_rebase_at_go_live_leaves_no_baseline_and_one_after_it_leaves_the_baseline_alone() {
        assertThat(rebasedAt("2026-01-01").baseline()).isEqualTo(Baseline.NONE);
        assertThat(rebasedAt("2025-12-15").baseline()).isEqualTo(Baseline.NONE);
        assertThat(rebasedAt("2026-01-02").baseline()).isEqualTo(Baseline.ROBUST);
        assertThat(rebasedAt("2026-01-02").baselinePoints()).isEqualTo(12);
    }

    private static BenefitEvidence rebasedAt(String day) {
        return monthly()
                .alternating("2025-01", 12, "70", "72")
                .values("2026-02", "80")
                .rebase(day)
                .goLive("2026-01-01")
                .on("2026-06-01");
    }

    @Test
    void a_group_begins_with_its_first_period_even_when_that_period_is_not_reported() {
        BenefitEvidence evidence = monthly()
                .alternating("2025-01", 12, "70", "72")
                .values("2026-03", "80")
                .rebase("2026-01-01")
                .goLive("2026-01-15")
                .on("2026-06-01");
        assertThat(evidence.baseline()).isEqualTo(Baseline.NONE);
    }

    @Test
    void periods_of_another_frequency_are_refused() {
        BenefitFixture fixture = monthly().values("2026-Q1", "1");
        assertThatIllegalArgumentException().isThrownBy(fixture::facts);
    }

    private static String centre(BenefitEvidence evidence) {
        return Objects.requireNonNull(evidence.judge()).centre().toString();
    }
}
