package se.nyttospar.query.evidence.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.policy.Cases.adoption;
import static se.nyttospar.query.evidence.policy.Cases.balancing;
import static se.nyttospar.query.evidence.policy.Cases.benefit;
import static se.nyttospar.query.evidence.policy.Cases.primary;
import static se.nyttospar.query.evidence.policy.Cases.ready;
import static se.nyttospar.query.evidence.policy.Cases.safety;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.economy.Economy;
import se.nyttospar.query.evidence.policy.Cases.BenefitCase;
import se.nyttospar.query.evidence.policy.Cases.Case;
import se.nyttospar.query.evidence.spc.Assurance;

/** Rules 10–14: effect and economy. */
class PolicyV1EffectTest {
    @Test
    void rule_10_a_dead_economy_without_improvement_stops() {
        Case dead = change(primary(b -> b.variation = Variation.NO_SIGNAL), c -> c.economy = Economy.DEAD);
        decides(dead, 10, Outcome.STOP);
        decides(change(dead, c -> c.alternativeRisk = RiskLevel.RED), 10, Outcome.ADJUST);
        assertThat(change(ready(), c -> c.economy = Economy.DEAD).holds(10)).isFalse();
        assertThat(change(primary(b -> b.variation = Variation.IMPROVING), c -> c.economy = Economy.DEAD)
                        .holds(10))
                .isFalse();
    }

    @Test
    void rule_10_hopelessness_takes_all_of_its_conditions() {
        assertThat(hopeless(_ -> {}, _ -> {}).rule()).isEqualTo(10);
        assertThat(hopeless(_ -> {}, _ -> {}).outcome()).isEqualTo(Outcome.STOP);
        assertThat(hopeless(b -> b.trajectory = Trajectory.REVERSE, c -> c.economy = Economy.NEG)
                        .holds(10))
                .isTrue();
        assertThat(hopeless(_ -> {}, c -> c.due = false).holds(10)).isFalse();
        assertThat(hopeless(_ -> {}, c -> c.adjusted = false).holds(10)).isFalse();
        assertThat(hopeless(_ -> {}, c -> c.economy = Economy.SENSITIVE).holds(10))
                .isFalse();
        assertThat(hopeless(b -> b.full = false, _ -> {}).holds(10)).isFalse();
        assertThat(hopeless(b -> b.trajectory = Trajectory.BEHIND, _ -> {}).holds(10))
                .isFalse();
        assertThat(hopeless(b -> b.trajectory = Trajectory.NA, _ -> {}).holds(10))
                .isFalse();
        assertThat(hopeless(b -> b.variation = Variation.IMPROVING, _ -> {}).holds(10))
                .isFalse();
    }

    @Test
    void rule_10_what_is_too_little_used_cannot_be_judged_yet() {
        Case dead = change(primary(b -> b.variation = Variation.NO_SIGNAL), c -> c.economy = Economy.DEAD);
        decides(dead.with(adoption(b -> b.trajectory = Trajectory.BEHIND)), 10, Outcome.ADJUST);
        Case used = change(primary(b -> b.variation = Variation.NO_SIGNAL), c -> c.economy = Economy.DEAD);
        decides(used.with(adoption(b -> b.trajectory = Trajectory.ON_TRACK)), 10, Outcome.STOP);
        decides(
                used.with(adoption(b -> {
                    b.trajectory = Trajectory.NA;
                    b.assurance = Assurance.PASS;
                })),
                10,
                Outcome.STOP);
        decides(used.with(adoption(b -> b.trajectory = Trajectory.NA)), 10, Outcome.ADJUST);
    }

    @Test
    void rule_11_a_negative_economy_without_improvement_pauses() {
        decides(
                change(primary(b -> b.variation = Variation.NO_SIGNAL), c -> c.economy = Economy.NEG),
                11,
                Outcome.PAUSE);
        assertThat(change(ready(), c -> c.economy = Economy.NEG).holds(11)).isFalse();
    }

    @Test
    void rule_12_an_effect_that_is_proven_in_every_respect_is_scaled_up() {
        decides(ready(), 12, Outcome.SCALE_UP);
        decides(change(ready(), c -> c.stage = Stage.ROLLOUT), 12, Outcome.SCALE_UP);
        decides(change(ready(), c -> c.stage = Stage.OPERATION), 12, Outcome.CONTINUE_MEASURING);
        decides(change(ready(), c -> c.economy = Economy.SENSITIVE), 12, Outcome.SCALE_UP);
        decides(change(ready(), c -> c.risk = RiskLevel.AMBER), 12, Outcome.SCALE_UP);
        decides(primary(b -> b.trajectory = Trajectory.ON_TRACK), 12, Outcome.SCALE_UP);
        decides(ready().with(safety(_ -> {})), 12, Outcome.SCALE_UP);
    }

    @Test
    void rule_12_each_missing_condition_keeps_it_from_holding_and_is_named() {
        unmet(primary(b -> b.variation = Variation.IMPROVING), ScaleUpCondition.IMPROVEMENT_SUSTAINED);
        unmet(primary(b -> b.baseline = Baseline.TRIAL), ScaleUpCondition.BASELINE_ROBUST);
        unmet(primary(b -> b.baseline = Baseline.DECLARED), ScaleUpCondition.BASELINE_ROBUST);
        unmet(primary(b -> b.full = false), ScaleUpCondition.FOLLOW_UP_FULL);
        unmet(primary(b -> b.freshness = Freshness.LATE), ScaleUpCondition.FRESH);
        unmet(primary(b -> b.validated = false), ScaleUpCondition.VALIDATED);
        unmet(primary(b -> b.trajectory = Trajectory.BEHIND), ScaleUpCondition.ON_THE_WAY_TO_TARGET);
        unmet(primary(b -> b.trajectory = Trajectory.NA), ScaleUpCondition.ON_THE_WAY_TO_TARGET);
        unmet(primary(b -> b.assurance = Assurance.FAIL), ScaleUpCondition.ASSURANCE_NOT_FAILING);
        unmet(ready().with(balancing(b -> b.variation = Variation.WORSENING)), ScaleUpCondition.NO_BALANCING_WORSE);
        unmet(ready().with(safety(b -> b.variation = Variation.WORSENING)), ScaleUpCondition.NO_BALANCING_WORSE);
        unmet(ready().with(safety(b -> b.freshness = Freshness.LATE)), ScaleUpCondition.SAFETY_CRITICAL_FRESH);
        unmet(change(ready(), c -> c.economy = Economy.NEG), ScaleUpCondition.ECONOMY_SUFFICIENT);
        unmet(change(ready(), c -> c.economy = Economy.UNPRICED), ScaleUpCondition.ECONOMY_SUFFICIENT);
        unmet(change(ready(), c -> c.risk = RiskLevel.MISSING), ScaleUpCondition.RISK_ACCEPTABLE);
        unmet(change(ready(), c -> c.doubleCounted = true), ScaleUpCondition.NOT_DOUBLE_COUNTED);
    }

    @Test
    void rule_12_a_level_that_is_kept_needs_a_passed_assurance() {
        Consumer<BenefitCase> keeps = b -> {
            b.targetKind = TargetKind.MAINTAIN;
            b.trajectory = Trajectory.NA;
            b.assurance = Assurance.PASS;
        };
        decides(primary(keeps), 12, Outcome.SCALE_UP);
        unmet(primary(keeps.andThen(b -> b.assurance = Assurance.HIT_MISS)), ScaleUpCondition.ON_THE_WAY_TO_TARGET);
        unmet(primary(keeps.andThen(b -> b.targetKind = TargetKind.CHANGE)), ScaleUpCondition.ON_THE_WAY_TO_TARGET);
    }

    @Test
    void rule_12_less_is_asked_of_a_minor_initiative_and_what_the_board_accepted() {
        decides(
                change(ready(), c -> {
                    c.kind = InitiativeKind.MINOR;
                    c.economy = Economy.UNPRICED;
                    c.risk = RiskLevel.MISSING;
                }),
                12,
                Outcome.SCALE_UP);
        decides(
                change(ready(), c -> {
                    c.economy = Economy.UNPRICED;
                    c.unpricedAccepted = true;
                }),
                12,
                Outcome.SCALE_UP);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEHIND", "OFF_TRACK", "REVERSE"})
    void rule_13_an_improvement_that_falls_short_is_adjusted(Trajectory trajectory) {
        decides(primary(b -> b.trajectory = trajectory), 13, Outcome.ADJUST);
        decides(
                primary(b -> {
                    b.variation = Variation.IMPROVING;
                    b.trajectory = trajectory;
                }),
                13,
                Outcome.ADJUST);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_SIGNAL", "WORSENING", "CONFLICT"})
    void rule_13_no_improvement_in_full_time_is_adjusted(Variation variation) {
        decides(primary(b -> b.variation = variation), 13, Outcome.ADJUST);
        decides(
                primary(b -> {
                    b.variation = variation;
                    b.full = false;
                }),
                14,
                Outcome.CONTINUE_MEASURING);
    }

    @Test
    void rule_13_an_improvement_that_cannot_meet_its_target_is_adjusted() {
        decides(primary(b -> b.assurance = Assurance.FAIL), 13, Outcome.ADJUST);
    }

    @Test
    void rule_14_otherwise_measuring_goes_on() {
        decides(primary(b -> b.validated = false), 14, Outcome.CONTINUE_MEASURING);
    }

    private static Case hopeless(Consumer<BenefitCase> benefit, Consumer<Case> initiative) {
        Case hopeless = primary(b -> {
            b.variation = Variation.NO_SIGNAL;
            b.trajectory = Trajectory.OFF_TRACK;
            benefit.accept(b);
        });
        hopeless.due = true;
        hopeless.adjusted = true;
        hopeless.economy = Economy.UNPRICED;
        return change(hopeless, initiative);
    }

    private static Case change(Case situation, Consumer<Case> change) {
        change.accept(situation);
        return situation;
    }

    private static void decides(Case situation, int rule, Outcome outcome) {
        assertThat(situation.rule()).isEqualTo(rule);
        assertThat(situation.outcome()).isEqualTo(outcome);
    }

    private static void unmet(Case situation, ScaleUpCondition condition) {
        assertThat(situation.holds(12)).isFalse();
        assertThat(ScaleUpCondition.unmet(situation.situation()))
                .extracting(ScaleUpCondition.Unmet::condition)
                .containsExactly(condition);
    }
}
