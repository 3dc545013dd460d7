package se.nyttospar.query.evidence.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.monthly;

import org.junit.jupiter.api.Test;
import se.nyttospar.query.evidence.spc.Assurance;

class AssuranceAndValidationTest {

    @Test
    void assurance_needs_enough_follow_up_and_the_day_of_the_target() {
        BenefitFixture fixture = live().change("75", "2027-01-01").alternating("2026-01", 11, "80", "81");
        assertThat(fixture.on("2027-06-01").assurance()).isEqualTo(Assurance.NA);
        fixture.values("2026-12", "81");
        assertThat(fixture.on("2026-12-31").assurance()).isEqualTo(Assurance.NA);
        assertThat(fixture.on("2027-01-01").assurance()).isEqualTo(Assurance.PASS);
    }

    @Test
    void a_level_to_be_kept_is_assured_without_waiting() {
        BenefitFixture fixture = live().maintain("75").alternating("2026-01", 12, "80", "81");
        assertThat(fixture.on("2026-12-31").assurance()).isEqualTo(Assurance.PASS);
        assertThat(live().maintain("90")
                        .alternating("2026-01", 12, "80", "81")
                        .on("2026-12-31")
                        .assurance())
                .isEqualTo(Assurance.FAIL);
        assertThat(live().maintain("81")
                        .alternating("2026-01", 12, "80", "81")
                        .on("2026-12-31")
                        .assurance())
                .isEqualTo(Assurance.HIT_MISS);
    }

    @Test
    void only_the_current_group_counts() {
        BenefitFixture fixture =
                live().maintain("75").alternating("2026-01", 12, "80", "81").alternating("2027-01", 11, "60", "61");
        assertThat(fixture.rebase("2027-01-01").on("2028-01-01").assurance()).isEqualTo(Assurance.NA);
        assertThat(fixture.values("2027-12", "61").on("2028-01-01").assurance()).isEqualTo(Assurance.FAIL);
    }

    @Test
    void a_group_begins_for_assurance_with_its_first_reported_value() {
        BenefitFixture fixture =
                live().maintain("75").alternating("2026-01", 12, "80", "81").rebase("2027-01-01");
        assertThat(fixture.on("2027-06-01").assurance()).isEqualTo(Assurance.PASS);
    }

    @Test
    void every_follow_up_value_must_be_validated_by_someone_else_after_its_latest_event() {
        BenefitFixture fixture = live().values("2026-01", "80", "81");
        assertThat(fixture.on("2026-06-01").validated()).isFalse();
        assertThat(fixture.validated("2026-01", "controller").on("2026-06-01").validated())
                .isFalse();
        assertThat(fixture.validated("2026-02", "reporter").on("2026-06-01").validated())
                .isFalse();
        assertThat(fixture.validated("2026-02", "controller").on("2026-06-01").validated())
                .isTrue();
        assertThat(fixture.value("2026-01", "79", "reporter").on("2026-06-01").validated())
                .as("corrected after the validation")
                .isFalse();
    }

    @Test
    void baseline_values_need_no_validation() {
        assertThat(live().values("2026-01", "80")
                        .validated("2026-01", "controller")
                        .value("2025-03", "70.5", "reporter")
                        .on("2026-06-01")
                        .validated())
                .isTrue();
    }

    @Test
    void the_effect_is_expected_from_the_stated_day_but_never_before_go_live() {
        assertThat(live().on("2026-06-01").effectFrom()).isEqualTo("2026-01-01");
        assertThat(live().earliestEffect("2026-04-01").on("2026-06-01").effectFrom())
                .isEqualTo("2026-04-01");
        assertThat(live().earliestEffect("2025-04-01").on("2026-06-01").effectFrom())
                .isEqualTo("2026-01-01");
        assertThat(monthly()
                        .from("2026-01")
                        .earliestEffect("2025-04-01")
                        .on("2026-06-01")
                        .effectFrom())
                .isNull();
    }

    private static BenefitFixture live() {
        return monthly().alternating("2025-01", 12, "70", "72").goLive("2026-01-01");
    }
}
