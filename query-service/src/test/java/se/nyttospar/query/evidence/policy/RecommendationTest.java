package se.nyttospar.query.evidence.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.benefit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.BenefitFixture;
import se.nyttospar.query.evidence.economy.Economy;

/** From facts to advice, end to end. */
class RecommendationTest {

    @Test
    void says_what_it_rests_on() {
        Recommendation advice = recommend(live(12).validated("2026-12", "controller"), "2027-01-10");
        assertThat(advice.outcome()).isEqualTo(Outcome.SCALE_UP);
        assertThat(advice.rule()).isEqualTo(12);
        assertThat(advice.policyVersion()).isEqualTo(1);
        assertThat(advice.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(advice.unmet()).isEmpty();
        assertThat(advice.rules()).hasSize(14);
        assertThat(advice.rules().stream().filter(RuleResult::holds))
                .extracting(RuleResult::number)
                .containsExactly(12, 14);
        assertThat(advice.decidingEvents())
                .contains("visits-2025-01", "visits-2026-12", "visits-live-2026-01-01", "calculation-7")
                .contains("visits-validated-2026-12")
                .doesNotHaveDuplicates();
        assertThat(advice.asOf()).isEqualTo(new AsOf(99, LocalDate.parse("2027-01-10")));
    }

    @Test
    void names_the_smallest_number_of_periods_that_would_change_it() {
        Recommendation advice = recommend(live(5).validated("2026-05", "controller"), "2026-06-10");
        assertThat(advice.outcome()).isEqualTo(Outcome.CONTINUE_MEASURING);
        assertThat(advice.rule()).isEqualTo(9);
        assertThat(advice.change()).isEqualTo(new Change(true, 7, Outcome.SCALE_UP, LocalDate.parse("2026-12-31")));
    }

    @Test
    void missing_due_periods_are_filled_first() {
        Recommendation advice = recommend(live(5).validated("2026-05", "controller"), "2026-10-10");
        assertThat(advice.outcome()).isEqualTo(Outcome.PAUSE);
        assertThat(advice.rule()).isEqualTo(5);
        // one of four missing months leaves three: stale instead of abandoned
        assertThat(advice.change())
                .isEqualTo(new Change(true, 1, Outcome.CONTINUE_MEASURING, LocalDate.parse("2026-10-10")));
    }

    @Test
    void imagined_values_validate_nothing_but_themselves() {
        Recommendation advice = recommend(live(5), "2026-06-10");
        assertThat(advice.change()).isEqualTo(Change.NONE_FOUND);
        assertThat(advice.unmet()).contains(new ScaleUpCondition.Unmet(ScaleUpCondition.VALIDATED, "visits"));
    }

    @Test
    void nothing_can_be_said_about_change_before_go_live() {
        BenefitFixture before = benefit("visits", Frequency.MONTH)
                .alternating("2025-01", 12, "70", "72")
                .change("80", "2026-12-31");
        assertThat(recommend(before, "2026-01-10").change()).isEqualTo(Change.NOT_APPLICABLE);
        assertThat(recommend(before, "2026-01-10").rule()).isEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource
    void is_given_in_pilot_rollout_and_operation(Stage stage) {
        boolean inUse = stage == Stage.PILOT || stage == Stage.ROLLOUT || stage == Stage.OPERATION;
        assertThat(Policy.V1.recommend(state(stage, Condition.RUNNING), List.of(live(5).facts()), on("2026-06-10")))
                .matches(advice -> advice.isPresent() == inUse);
    }

    @Test
    void a_paused_initiative_shows_what_would_follow_and_a_stopped_one_nothing() {
        List<BenefitFacts> benefits = List.of(live(5).facts());
        assertThat(Policy.V1.recommend(state(Stage.PILOT, Condition.PAUSED), benefits, on("2026-06-10")))
                .hasValueSatisfying(advice -> assertThat(advice.ifResumed()).isTrue());
        assertThat(Policy.V1.recommend(state(Stage.PILOT, Condition.STOPPED), benefits, on("2026-06-10")))
                .isEmpty();
    }

    @Test
    void the_order_of_benefits_does_not_matter() {
        List<BenefitFacts> benefits = new ArrayList<>(List.of(
                live(5).facts(),
                benefit("a", Frequency.MONTH).from("2026-01").facts(),
                benefit("z", Frequency.WEEK).from("2026-W01").safetyCritical().facts()));
        InitiativeState state = state(Stage.PILOT, Condition.RUNNING);
        var advice = Policy.V1.recommend(state, benefits, on("2026-06-10"));
        Collections.reverse(benefits);
        assertThat(Policy.V1.recommend(state, benefits, on("2026-06-10"))).isEqualTo(advice);
    }

    @Test
    void five_years_of_days_take_a_fraction_of_a_second() {
        BenefitFixture daily = benefit("days", Frequency.DAY)
                .alternating("2021-01-01", 365, "70", "72")
                .goLive("2022-01-01")
                .alternating("2022-01-01", 1460, "80", "82")
                .change("80", "2023-01-01");
        recommend(daily, "2025-12-31");
        long start = System.nanoTime();
        recommend(daily, "2025-12-31");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    /** A year of baseline around 71, then {@code months} at the target of 80. */
    private static BenefitFixture live(int months) {
        return benefit("visits", Frequency.MONTH)
                .alternating("2025-01", 12, "70", "72")
                .goLive("2026-01-01")
                .change("80", "2026-12-31")
                .alternating("2026-01", months, "80", "80");
    }

    private static Recommendation recommend(BenefitFixture benefit, String day) {
        InitiativeState state = state(Stage.PILOT, Condition.RUNNING);
        return Policy.V1.recommend(state, List.of(benefit.facts()), on(day)).orElseThrow();
    }

    private static AsOf on(String day) {
        return new AsOf(99, LocalDate.parse(day));
    }

    private static InitiativeState state(Stage stage, Condition condition) {
        return new InitiativeState(
                "initiative",
                stage,
                condition,
                InitiativeKind.MAJOR,
                Economy.POS,
                RiskLevel.GREEN,
                RiskLevel.GREEN,
                AiGate.OK,
                List.of(),
                false,
                false,
                false,
                false,
                Map.of(InitiativeInput.ECONOMY, List.of("calculation-7")));
    }
}
