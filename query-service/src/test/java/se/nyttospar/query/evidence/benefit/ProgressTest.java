package se.nyttospar.query.evidence.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.benefit;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.monthly;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.time.Frequency;

class ProgressTest {

    /** Baseline 0, target 100 reached before follow-up begins: planned share 1, so the ratio is the value in percent. */
    @ParameterizedTest
    @CsvSource({
        "100, AHEAD",
        "130, AHEAD",
        "99.999, ON_TRACK",
        "80, ON_TRACK",
        "79.999, BEHIND",
        "50, BEHIND",
        "49.999, OFF_TRACK",
        "0, OFF_TRACK",
        "-0.001, REVERSE",
    })
    void classes_begin_at_exactly_their_bounds(String value, Trajectory expected) {
        BenefitFixture fixture = monthly()
                .declared("0")
                .change("100", "2025-12-31")
                .goLive("2026-01-01")
                .values("2026-01", value);
        assertThat(fixture.on("2026-12-01").trajectory()).isEqualTo(expected);
    }

    /** A path of a hundred days: at the last day of the period, as many percent are planned. */
    @ParameterizedTest
    @CsvSource({"10, OFF_TRACK", "9, NA", "11, OFF_TRACK"})
    void says_nothing_before_a_tenth_of_the_way_is_planned(int daysAfterGoLive, Trajectory expected) {
        LocalDate goLive = LocalDate.parse("2026-01-01");
        BenefitFixture fixture = benefit("b", Frequency.DAY)
                .declared("0")
                .change("100", goLive.plusDays(100).toString())
                .goLive(goLive.toString())
                .values(goLive.plusDays(daysAfterGoLive).toString(), "1");
        assertThat(fixture.on("2026-12-01").trajectory()).isEqualTo(expected);
    }

    @Test
    void the_mean_of_the_last_seven_is_compared_with_the_plan_of_the_same_days() {
        BenefitFixture fixture = benefit("b", Frequency.DAY)
                .declared("0")
                .change("100", "2026-04-11")
                .goLive("2026-01-01")
                .values("2026-01-10", "1000", "10", "11", "12", "13", "14", "15", "16");
        Progress progress = fixture.on("2026-12-01").progress();
        assertThat(progress.mean()).isEqualByComparingTo("13");
        assertThat(progress.planned()).isEqualByComparingTo("0.13");
        assertThat(progress.attained()).isEqualByComparingTo("0.13");
        assertThat(progress.trajectory()).isEqualTo(Trajectory.AHEAD);
    }

    @Test
    void the_way_down_is_measured_like_the_way_up() {
        BenefitFixture fixture = monthly()
                .direction(Direction.DECREASE)
                .declared("100")
                .change("50", "2025-12-31")
                .goLive("2026-01-01")
                .values("2026-01", "60");
        assertThat(fixture.on("2026-12-01").progress().attained()).isEqualByComparingTo("0.8");
        assertThat(fixture.on("2026-12-01").trajectory()).isEqualTo(Trajectory.ON_TRACK);
    }

    @Test
    void milestones_bend_the_path_and_those_outside_it_do_not() {
        PlannedPath path = PlannedPath.of(
                        monthly()
                                .declared("0")
                                .milestone("2026-02-20", "80")
                                .milestone("2026-01-11", "10")
                                .milestone("2025-12-01", "55")
                                .milestone("2026-03-02", "66")
                                .change("100", "2026-03-02")
                                .goLive("2026-01-01")
                                .from("2026-01")
                                .facts(),
                        LocalDate.parse("2026-06-01"),
                        Parameters.V1)
                .orElseThrow();
        assertThat(path.at(LocalDate.parse("2025-06-01"))).isEqualByComparingTo("0");
        assertThat(path.at(LocalDate.parse("2026-01-01"))).isEqualByComparingTo("0");
        assertThat(path.at(LocalDate.parse("2026-01-06"))).isEqualByComparingTo("5");
        assertThat(path.at(LocalDate.parse("2026-01-11"))).isEqualByComparingTo("10");
        assertThat(path.at(LocalDate.parse("2026-01-31"))).isEqualByComparingTo("45");
        assertThat(path.at(LocalDate.parse("2026-02-25"))).isEqualByComparingTo("90");
        assertThat(path.at(LocalDate.parse("2026-03-02"))).isEqualByComparingTo("100");
        assertThat(path.at(LocalDate.parse("2030-01-01"))).isEqualByComparingTo("100");
    }

    @Test
    void a_target_at_the_baseline_or_on_its_bad_side_marks_no_way() {
        assertThat(towards("50")).isEqualTo(Trajectory.NA);
        assertThat(towards("40")).isEqualTo(Trajectory.NA);
        assertThat(towards("50.1")).isEqualTo(Trajectory.REVERSE);
    }

    private static Trajectory towards(String target) {
        return towards(target, Direction.INCREASE);
    }

    private static Trajectory towards(String target, Direction direction) {
        return monthly()
                .direction(direction)
                .declared("50")
                .change(target, "2025-12-31")
                .goLive("2026-01-01")
                .values("2026-01", "45")
                .on("2026-12-01")
                .trajectory();
    }

    @Test
    void downwards_a_target_at_the_baseline_marks_no_way_and_a_neutral_one_goes_either_way() {
        assertThat(towards("50", Direction.DECREASE)).isEqualTo(Trajectory.NA);
        assertThat(towards("50.1", Direction.DECREASE)).isEqualTo(Trajectory.NA);
        assertThat(towards("45", Direction.DECREASE)).isEqualTo(Trajectory.AHEAD);
        assertThat(towards("45", Direction.NEUTRAL)).isEqualTo(Trajectory.AHEAD);
        assertThat(towards("55", Direction.NEUTRAL)).isEqualTo(Trajectory.REVERSE);
        assertThat(towards("50", Direction.NEUTRAL)).isEqualTo(Trajectory.NA);
    }

    @Test
    void keeping_a_level_has_no_trajectory() {
        BenefitFixture fixture =
                monthly().declared("50").maintain("50").goLive("2026-01-01").values("2026-01", "50");
        assertThat(fixture.on("2026-12-01").trajectory()).isEqualTo(Trajectory.NA);
    }

    @Test
    void without_follow_up_or_baseline_there_is_no_trajectory() {
        BenefitFixture none =
                monthly().change("90", "2026-06-01").goLive("2026-01-01").values("2026-01", "80");
        assertThat(none.on("2026-12-01").trajectory()).isEqualTo(Trajectory.NA);
        BenefitFixture early = monthly()
                .declared("50")
                .change("90", "2026-06-01")
                .goLive("2026-01-01")
                .from("2026-01");
        assertThat(early.on("2026-12-01").trajectory()).isEqualTo(Trajectory.NA);
    }
}
