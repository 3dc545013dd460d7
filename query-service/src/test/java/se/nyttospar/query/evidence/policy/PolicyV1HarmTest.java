package se.nyttospar.query.evidence.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.policy.Cases.balancing;
import static se.nyttospar.query.evidence.policy.Cases.benefit;
import static se.nyttospar.query.evidence.policy.Cases.primary;
import static se.nyttospar.query.evidence.policy.Cases.ready;
import static se.nyttospar.query.evidence.policy.Cases.safety;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.economy.Economy;
import se.nyttospar.query.evidence.policy.Cases.Case;

/** Rules 1–9: harm, and what is not known yet. */
class PolicyV1HarmTest {
    @Test
    void rule_1_a_prohibited_use_stops_whatever_its_effect() {
        decides(change(ready(), c -> c.aiGate = AiGate.PROHIBITED), 1, Outcome.STOP);
    }

    @Test
    void rule_2_a_hold_a_red_risk_or_harm_pauses() {
        decides(change(ready(), c -> c.aiGate = AiGate.HOLD), 2, Outcome.PAUSE);
        decides(change(ready(), c -> c.risk = RiskLevel.RED), 2, Outcome.PAUSE);
        decides(ready().with(safety(b -> b.variation = Variation.WORSE_SUSTAINED)), 2, Outcome.PAUSE);
        decides(ready().with(safety(b -> b.lastOutsideBad = true)), 2, Outcome.PAUSE);
        assertThat(ready().with(safety(b -> b.variation = Variation.WORSENING)).holds(2))
                .isFalse();
        assertThat(ready().with(balancing(b -> b.lastOutsideBad = true)).holds(2))
                .isFalse();
    }

    @Test
    void rule_3_a_gap_in_the_gate_pauses() {
        decides(change(ready(), c -> c.gateMissing = List.of("baseline")), 3, Outcome.PAUSE);
    }

    @Test
    void rule_4_without_a_primary_there_is_nothing_to_judge() {
        decides(new Case().with(balancing(_ -> {})), 4, Outcome.CONTINUE_MEASURING);
        decides(change(new Case(), c -> c.economy = Economy.DEAD), 4, Outcome.CONTINUE_MEASURING);
    }

    @Test
    void rule_5_an_abandoned_primary_pauses() {
        decides(primary(b -> b.freshness = Freshness.ABANDONED), 5, Outcome.PAUSE);
    }

    @Test
    void rule_6_what_is_not_known_is_measured() {
        decides(primary(b -> b.freshness = Freshness.STALE), 6, Outcome.CONTINUE_MEASURING);
        decides(primary(b -> b.baseline = Baseline.NONE), 6, Outcome.CONTINUE_MEASURING);
        decides(ready().with(safety(b -> b.freshness = Freshness.STALE)), 6, Outcome.CONTINUE_MEASURING);
        decides(ready().with(safety(b -> b.freshness = Freshness.ABANDONED)), 6, Outcome.CONTINUE_MEASURING);
        decides(ready().with(safety(b -> b.variation = Variation.NO_DATA)), 6, Outcome.CONTINUE_MEASURING);
        assertThat(ready().with(balancing(b -> b.freshness = Freshness.ABANDONED))
                        .holds(6))
                .isFalse();
        assertThat(primary(b -> b.freshness = Freshness.LATE).holds(6)).isFalse();
    }

    @Test
    void rule_7_a_lasting_cost_elsewhere_calls_for_adjusting() {
        decides(ready().with(balancing(b -> b.variation = Variation.WORSE_SUSTAINED)), 7, Outcome.ADJUST);
        assertThat(ready().with(safety(b -> b.variation = Variation.WORSE_SUSTAINED))
                        .holds(7))
                .as("rule 2 takes the safety-critical")
                .isFalse();
    }

    @Test
    void rule_8_a_lasting_worsening_is_adjusted_before_the_effect_is_due_and_paused_from_then() {
        decides(primary(b -> b.variation = Variation.WORSE_SUSTAINED), 8, Outcome.PAUSE);
        decides(
                primary(b -> {
                    b.variation = Variation.WORSE_SUSTAINED;
                    b.effectFrom = Cases.TODAY;
                }),
                8,
                Outcome.PAUSE);
        decides(
                primary(b -> {
                    b.variation = Variation.WORSE_SUSTAINED;
                    b.effectFrom = Cases.TODAY.plusDays(1);
                }),
                8,
                Outcome.ADJUST);
    }

    @Test
    void rule_9_it_is_too_early_before_the_effect_can_show() {
        decides(primary(b -> b.effectFrom = null), 9, Outcome.CONTINUE_MEASURING);
        decides(primary(b -> b.enough = false), 9, Outcome.CONTINUE_MEASURING);
        decides(ready().with(benefit(b -> b.effectFrom = Cases.TODAY.plusDays(1))), 9, Outcome.CONTINUE_MEASURING);
    }

    @Test
    void an_earlier_rule_wins_over_every_later_one() {
        Case all = change(
                primary(b -> {
                    b.freshness = Freshness.ABANDONED;
                    b.variation = Variation.WORSE_SUSTAINED;
                    b.effectFrom = null;
                }),
                c -> {
                    c.aiGate = AiGate.PROHIBITED;
                    c.risk = RiskLevel.RED;
                    c.gateMissing = List.of("owner");
                    c.economy = Economy.DEAD;
                });
        all.with(safety(b -> b.variation = Variation.NO_DATA))
                .with(balancing(b -> b.variation = Variation.WORSE_SUSTAINED));
        assertThat(all.rule()).isEqualTo(1);
        assertThat(change(all, c -> c.aiGate = AiGate.OK).rule()).isEqualTo(2);
        assertThat(change(all, c -> c.risk = RiskLevel.GREEN).rule()).isEqualTo(3);
        assertThat(change(all, c -> c.gateMissing = List.of()).rule()).isEqualTo(5);
        assertThat(refreshed(all, Freshness.STALE).rule()).isEqualTo(6);
        Case watched = refreshed(all, Freshness.FRESH);
        assertThat(watched.rule()).isEqualTo(6);
        watched.benefits.removeIf(b -> b.safetyCritical());
        assertThat(watched.rule()).isEqualTo(7);
        watched.benefits.removeIf(b -> b.benefitId().equals("balancing"));
        assertThat(watched.rule()).isEqualTo(8);
        assertThat(watched.holds(9)).isTrue();
        assertThat(watched.holds(10)).isTrue();
        assertThat(watched.holds(14)).isTrue();
    }

    private static Case refreshed(Case c, Freshness freshness) {
        c.benefits.set(
                0,
                benefit(b -> {
                            b.freshness = freshness;
                            b.variation = Variation.WORSE_SUSTAINED;
                            b.effectFrom = null;
                        })
                        .evidence());
        return c;
    }

    private static Case change(Case situation, Consumer<Case> change) {
        change.accept(situation);
        return situation;
    }

    private static void decides(Case situation, int rule, Outcome outcome) {
        assertThat(situation.rule()).isEqualTo(rule);
        assertThat(situation.outcome()).isEqualTo(outcome);
    }
}
