package se.nyttospar.query.evidence.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.benefit;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.monthly;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2020-01-01, 0, FRESH",
        "DAY, 2020-01-01, 2, FRESH",
        "DAY, 2020-01-01, 3, LATE",
        "DAY, 2020-01-01, 13, LATE",
        "DAY, 2020-01-01, 14, STALE",
        "DAY, 2020-01-01, 44, STALE",
        "DAY, 2020-01-01, 45, ABANDONED",
        "WEEK, 2020-W01, 0, FRESH",
        "WEEK, 2020-W01, 1, LATE",
        "WEEK, 2020-W01, 2, LATE",
        "WEEK, 2020-W01, 3, STALE",
        "WEEK, 2020-W01, 7, STALE",
        "WEEK, 2020-W01, 8, ABANDONED",
        "MONTH, 2020-01, 0, FRESH",
        "MONTH, 2020-01, 1, LATE",
        "MONTH, 2020-01, 2, STALE",
        "MONTH, 2020-01, 3, STALE",
        "MONTH, 2020-01, 4, ABANDONED",
        "QUARTER, 2020-Q1, 1, LATE",
        "QUARTER, 2020-Q1, 2, STALE",
        "QUARTER, 2020-Q1, 3, ABANDONED",
        "TERTIAL, 2020-T1, 1, LATE",
        "TERTIAL, 2020-T1, 2, STALE",
        "TERTIAL, 2020-T1, 3, ABANDONED",
        "YEAR, 2020, 0, FRESH",
        "YEAR, 2020, 1, LATE",
        "YEAR, 2020, 2, STALE",
        "YEAR, 2020, 3, ABANDONED",
    })
    void counts_due_periods_after_the_last_reported(Frequency frequency, String last, int missing, Freshness expected) {
        BenefitFixture fixture = benefit("b", frequency).values(last, "1").lag(5);
        LocalDate due = Expectation.dueDay(Period.parse(last).plus(missing), 5);
        BenefitEvidence evidence = fixture.on(due.toString());
        assertThat(evidence.missingPeriods()).isEqualTo(missing);
        assertThat(evidence.freshness()).isEqualTo(expected);
    }

    @Test
    void a_period_is_due_on_its_last_day_plus_the_lag() {
        BenefitFixture fixture = monthly().values("2026-01", "1").lag(10);
        assertThat(fixture.on("2026-03-09").missingPeriods()).isZero();
        assertThat(fixture.on("2026-03-10").missingPeriods()).isEqualTo(1);
    }

    @Test
    void counts_from_the_first_period_when_none_was_reported() {
        BenefitFixture fixture = monthly().from("2026-01");
        assertThat(fixture.on("2026-01-30").missingPeriods()).isZero();
        assertThat(fixture.on("2026-04-30").missingPeriods()).isEqualTo(4);
        assertThat(fixture.on("2026-04-30").freshness()).isEqualTo(Freshness.ABANDONED);
    }

    @Test
    void a_gap_before_the_last_reported_period_is_not_missing() {
        BenefitFixture fixture = monthly().values("2026-01", "1").values("2026-05", "1");
        assertThat(fixture.on("2026-05-31").missingPeriods()).isZero();
    }

    @Test
    void periods_wholly_within_pauses_are_left_out_however_the_pauses_are_pieced_together() {
        BenefitFixture fixture = monthly()
                .values("2026-01", "1")
                .paused("2026-03-20", "2026-04-10")
                .paused("2026-02-10", "2026-03-20");
        // February and April are paused in part, March wholly, May not at all
        assertThat(Expectation.missing(fixture.facts(), LocalDate.parse("2026-05-31")))
                .extracting(Period::toString)
                .containsExactly("2026-02", "2026-04", "2026-05");
    }

    @Test
    void the_day_of_resuming_counts_again() {
        BenefitFixture fixture = monthly().values("2026-01", "1").paused("2026-02-01", "2026-02-28");
        assertThat(fixture.on("2026-02-28").missingPeriods()).isEqualTo(1);
        BenefitFixture longer = monthly().values("2026-01", "1").paused("2026-02-01", "2026-03-01");
        assertThat(longer.on("2026-02-28").missingPeriods()).isZero();
    }

    @Test
    void a_pause_that_lasts_keeps_a_benefit_from_going_stale() {
        BenefitFixture fixture = monthly().values("2026-01", "1").paused("2026-02-01", null);
        assertThat(fixture.on("2027-12-31").freshness()).isEqualTo(Freshness.FRESH);
    }

    @Test
    void the_next_periods_to_report_begin_with_the_missing_ones_and_lie_after_go_live() {
        BenefitFixture fixture =
                monthly().values("2025-12", "1").goLive("2026-01-10").paused("2026-04-01", "2026-05-01");
        assertThat(Expectation.next(fixture.facts(), LocalDate.parse("2026-06-15"), 4))
                .extracting(Period::toString)
                .containsExactly("2026-02", "2026-03", "2026-05", "2026-06");
    }

    @Test
    void a_lasting_pause_is_taken_as_resumed_when_the_next_periods_are_named() {
        BenefitFixture fixture =
                monthly().values("2026-01", "1").goLive("2026-01-01").paused("2026-02-01", null);
        assertThat(Expectation.next(fixture.facts(), LocalDate.parse("2026-04-15"), 2))
                .extracting(Period::toString)
                .containsExactly("2026-04", "2026-05");
    }
}
