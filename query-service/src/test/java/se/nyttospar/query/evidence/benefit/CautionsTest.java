package se.nyttospar.query.evidence.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.monthly;

import java.util.List;
import org.junit.jupiter.api.Test;

class CautionsTest {

    @Test
    void a_trend_that_goes_on_over_go_live_is_pointed_out() {
        assertThat(cautions("-1", "-0.5", "0", "0.5", "1.2", "1.6")).containsExactly(Caution.RUN_BEGAN_BEFORE_GO_LIVE);
    }

    @Test
    void a_shift_that_goes_on_over_go_live_is_pointed_out() {
        assertThat(cautions("1", "2", "1", "2", "1", "2", "1")).containsExactly(Caution.RUN_BEGAN_BEFORE_GO_LIVE);
    }

    @Test
    void a_run_that_begins_at_go_live_is_the_effect_itself() {
        assertThat(cautionsAfter("-1", "5", "6", "5", "6", "5", "6", "5")).isEmpty();
        assertThat(cautionsAfter("-1", "5", "6", "7", "8", "9", "10", "11")).isEmpty();
    }

    @Test
    void one_point_on_the_side_of_the_effect_is_chance() {
        List<Caution> cautions = monthly()
                .alternating("2025-01", 12, "-1", "1")
                .goLive("2026-01-01")
                .alternating("2026-01", 7, "5", "6")
                .on("2026-12-01")
                .cautions();
        assertThat(cautions).isEmpty();
    }

    @Test
    void a_run_that_ended_before_go_live_is_not_pointed_out() {
        assertThat(cautionsAfter("1", "-5", "6", "-5")).isEmpty();
    }

    @Test
    void two_rises_with_a_fall_at_go_live_between_them_are_no_common_run() {
        List<Caution> cautions = monthly()
                .values("2025-01", "0", "9", "0", "9", "0", "-3", "-2", "-1", "0", "1", "2", "8")
                .goLive("2026-01-01")
                .values("2026-01", "-3", "-2", "-1", "0", "1", "2", "8")
                .on("2026-12-01")
                .cautions();
        assertThat(cautions).isEmpty();
    }

    /** Ends a baseline of ±1 with the values but the last two, which follow go-live. */
    private static List<Caution> cautions(String... values) {
        BenefitFixture fixture = monthly().alternating("2024-01", 24, "-1", "1");
        int before = values.length - 2;
        fixture.values("2026-01", List.of(values).subList(0, before).toArray(String[]::new));
        String goLive = "2026-0%d".formatted(before + 1);
        return fixture.values(goLive, values[before], values[before + 1], "2")
                .goLive(goLive + "-01")
                .on("2026-12-01")
                .cautions();
    }

    private static List<Caution> cautionsAfter(String last, String... followUp) {
        return monthly()
                .alternating("2025-01", 11, "1", "-1")
                .values("2025-12", last)
                .goLive("2026-01-01")
                .values("2026-01", followUp)
                .on("2026-12-01")
                .cautions();
    }
}
