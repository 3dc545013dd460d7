package se.nyttospar.query.evidence.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nyttospar.query.evidence.policy.Cases.benefit;
import static se.nyttospar.query.evidence.policy.Cases.primary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.Freshness;

class InputsTest {

    @ParameterizedTest
    @CsvSource({
        "3, 4, true,  RED",
        "4, 3, true,  RED",
        "4, 1, false, RED",
        "4, 1, true,  GREEN",
        "4, 2, true,  AMBER",
        "3, 3, false, AMBER",
        "2, 4, false, AMBER",
        "3, 2, false, GREEN",
    })
    void residual_risk_is_banded_by_score_and_the_gravest_must_be_accepted(
            int severity, int likelihood, boolean accepted, RiskLevel expected) {
        RiskScore small = new RiskScore(1, 1, false);
        assertThat(Policy.V1.risks().residual(List.of(small, new RiskScore(severity, likelihood, accepted))))
                .isEqualTo(expected);
    }

    @Test
    void alternative_risk_goes_by_the_scores_alone() {
        assertThat(Policy.V1.risks().byScore(List.of(new RiskScore(4, 1, false))))
                .isEqualTo(RiskLevel.GREEN);
        assertThat(Policy.V1.risks().byScore(List.of(new RiskScore(4, 3, false))))
                .isEqualTo(RiskLevel.RED);
        assertThat(Policy.V1.risks().byScore(List.of())).isEqualTo(RiskLevel.MISSING);
        assertThat(Policy.V1.risks().residual(List.of())).isEqualTo(RiskLevel.MISSING);
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskScore(5, 1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskScore(1, 0, false));
    }

    @Test
    void a_decision_is_due_when_the_earliest_point_has_passed_without_one() {
        assertThat(due("2026-03-01", "", "2026-02-28")).isFalse();
        assertThat(due("2026-03-01", "", "2026-03-01")).isTrue();
        assertThat(due("2026-03-01", "2026-02-28", "2026-04-01")).isTrue();
        assertThat(due("2026-03-01", "2026-03-01", "2026-04-01")).isFalse();
        assertThat(due("2026-06-01,2026-03-01", "2026-04-01", "2026-07-01")).isFalse();
        assertThat(due("", "", "2026-07-01")).isFalse();
    }

    private static boolean due(String points, String decisions, String day) {
        return DecisionPoints.due(days(points), days(decisions), LocalDate.parse(day));
    }

    private static List<LocalDate> days(String text) {
        return Stream.of(text.split(","))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }

    @Test
    void more_than_the_whole_of_an_effect_on_one_budget_line_is_counted_double() {
        EffectClaim most = claim("travel", "visits", "0.7");
        assertThat(EffectClaim.doubleCounted(List.of(most, claim("travel", "visits", "0.3"))))
                .isEmpty();
        assertThat(EffectClaim.doubleCounted(List.of(most, claim("travel", "visits", "0.31"))))
                .containsExactly(new EffectClaim.Place("travel", "visits"));
        assertThat(EffectClaim.doubleCounted(
                        List.of(most, claim("travel", "waiting", "0.7"), claim("salaries", "visits", "0.7"))))
                .isEmpty();
    }

    private static EffectClaim claim(String budgetLine, String indicator, String share) {
        return new EffectClaim(budgetLine, indicator, new BigDecimal(share));
    }

    @Test
    void decisions_agree_with_the_advice_they_carry_out() {
        assertThat(agreeing(Outcome.SCALE_UP)).containsExactly(DecisionOutcome.SCALE_UP, DecisionOutcome.HAND_OVER);
        assertThat(agreeing(Outcome.ADJUST)).containsExactly(DecisionOutcome.ADJUST);
        assertThat(agreeing(Outcome.PAUSE)).containsExactly(DecisionOutcome.PAUSE);
        assertThat(agreeing(Outcome.STOP)).containsExactly(DecisionOutcome.STOP);
        assertThat(agreeing(Outcome.CONTINUE_MEASURING)).containsExactly(DecisionOutcome.CONTINUE);
    }

    private static List<DecisionOutcome> agreeing(Outcome outcome) {
        return Stream.of(DecisionOutcome.values()).filter(outcome::agreesWith).toList();
    }

    @Test
    void confidence_follows_the_weakest_primary() {
        assertThat(confidence(primary(_ -> {}))).isEqualTo(Confidence.HIGH);
        assertThat(confidence(primary(b -> b.validated = false))).isEqualTo(Confidence.MEDIUM);
        assertThat(confidence(primary(b -> b.baseline = Baseline.TRIAL))).isEqualTo(Confidence.MEDIUM);
        assertThat(confidence(primary(b -> b.freshness = Freshness.LATE))).isEqualTo(Confidence.MEDIUM);
        assertThat(confidence(primary(b -> b.full = false))).isEqualTo(Confidence.MEDIUM);
        assertThat(confidence(primary(b -> b.baseline = Baseline.DECLARED))).isEqualTo(Confidence.LOW);
        assertThat(confidence(primary(b -> b.baseline = Baseline.NONE))).isEqualTo(Confidence.LOW);
        assertThat(confidence(primary(b -> b.freshness = Freshness.STALE))).isEqualTo(Confidence.LOW);
        assertThat(confidence(primary(b -> b.freshness = Freshness.ABANDONED))).isEqualTo(Confidence.LOW);
        assertThat(confidence(primary(b -> b.enough = false))).isEqualTo(Confidence.LOW);
        assertThat(confidence(primary(b -> b.frequency = Frequency.TERTIAL))).isEqualTo(Confidence.LOW);
        assertThat(confidence(primary(b -> b.frequency = Frequency.YEAR))).isEqualTo(Confidence.LOW);
        assertThat(confidence(primary(_ -> {}).with(benefit(b -> b.enough = false))))
                .isEqualTo(Confidence.LOW);
        assertThat(confidence(new Cases.Case())).isEqualTo(Confidence.LOW);
    }

    private static Confidence confidence(Cases.Case situation) {
        return Confidence.of(situation.situation().primaries().toList());
    }
}
