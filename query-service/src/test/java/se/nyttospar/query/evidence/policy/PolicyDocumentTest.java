package se.nyttospar.query.evidence.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nyttospar.query.evidence.benefit.BenefitFixture.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.catalogue.PolicyFiles;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.policy.PolicyCircumstance;
import se.nyttospar.events.policy.PolicyCondition;
import se.nyttospar.events.policy.PolicyRule;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.BenefitFixture;
import se.nyttospar.query.evidence.economy.Economy;
import se.nyttospar.query.running.PolicyVersion;

/** A policy is what its document says, and nothing else. */
class PolicyDocumentTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-10");

    /** An initiative made up from a seed, with one or two benefits of values around a level that changes at go-live. */
    record Made(InitiativeState state, List<BenefitFacts> benefits) {

        static Made from(long seed) {
            Random random = new Random(seed);
            List<BenefitFacts> benefits = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                benefits.add(benefit(random, "b" + i));
            }
            return new Made(state(random), benefits);
        }

        private static BenefitFacts benefit(Random random, String id) {
            Frequency frequency = random.nextBoolean() ? Frequency.MONTH : Frequency.QUARTER;
            Period first = Period.containing(LocalDate.parse("2023-01-01"), frequency);
            int before = 3 + random.nextInt(12);
            int change = random.nextInt(31) - 10;
            BenefitFixture fixture = BenefitFixture.benefit(id, frequency)
                    .role(any(random, BenefitRole.values()))
                    .from(first.toString())
                    .change("80", "2026-06-30")
                    .goLive(first.plus(before).firstDay().toString());
            for (int i = 0; i < before + random.nextInt(20); i++) {
                int level = 60 + random.nextInt(6) + (i < before ? 0 : change);
                fixture.value(first.plus(i).toString(), Integer.toString(level), "reporter");
            }
            return (random.nextBoolean() ? fixture.validated(first.plus(60).toString(), "controller") : fixture)
                    .facts();
        }

        private static InitiativeState state(Random random) {
            return new InitiativeState(
                    "initiative",
                    Stage.values()[2 + random.nextInt(3)],
                    random.nextInt(5) == 0 ? Condition.PAUSED : Condition.RUNNING,
                    any(random, InitiativeKind.values()),
                    any(random, Economy.values()),
                    any(random, RiskLevel.values()),
                    any(random, RiskLevel.values()),
                    random.nextInt(8) == 0 ? any(random, AiGate.values()) : AiGate.OK,
                    random.nextInt(8) == 0 ? List.of("risk-assessment") : List.of(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextInt(8) == 0,
                    random.nextBoolean(),
                    Map.of(InitiativeInput.ECONOMY, List.of("calculation")));
        }

        private static <T> T any(Random random, T[] values) {
            return values[random.nextInt(values.length)];
        }

        Optional<Recommendation> by(Policy policy) {
            return policy.recommend(state, benefits, new AsOf(7, DAY));
        }
    }

    static Stream<Made> made() {
        return LongStream.range(0, 200).mapToObj(Made::from);
    }

    @ParameterizedTest
    @MethodSource("made")
    void the_same_case_has_the_same_answer_however_often_the_policy_is_read(Made made) {
        List<BenefitFacts> reversed = new ArrayList<>(made.benefits());
        Collections.reverse(reversed);
        Optional<Recommendation> advice = made.by(Policy.V1);

        assertThat(made.by(Policy.V1)).isEqualTo(advice);
        assertThat(made.by(Policy.of(PolicyFiles.v1()))).isEqualTo(advice);
        assertThat(new Made(made.state(), reversed).by(Policy.V1)).isEqualTo(advice);
    }

    @ParameterizedTest
    @MethodSource("made")
    void a_conclusion_is_the_recommendation_without_its_reasons(Made made) {
        List<BenefitEvidence> weighed = made.benefits().stream()
                .map(benefit -> BenefitEvidence.of(benefit, DAY, Policy.V1.parameters()))
                .toList();

        assertThat(Policy.V1.conclude(made.state(), weighed, DAY))
                .isEqualTo(made.by(Policy.V1)
                        .map(advice -> new Conclusion(advice.outcome(), advice.rule(), advice.confidence())));
    }

    @ParameterizedTest
    @MethodSource("made")
    void what_would_change_a_conclusion_is_what_would_change_the_recommendation(Made made) {
        List<BenefitEvidence> weighed = made.benefits().stream()
                .map(benefit ->
                        BenefitEvidence.of(benefit, DAY, Policy.V1.parameters()).withoutSources())
                .toList();
        List<BenefitFacts> primaries = made.benefits().stream()
                .filter(benefit -> benefit.profile().role() == BenefitRole.PRIMARY)
                .toList();

        assertThat(Policy.V1
                        .conclude(made.state(), weighed, DAY)
                        .map(concluded -> Policy.V1.change(made.state(), weighed, primaries, DAY, concluded.outcome())))
                .isEqualTo(made.by(Policy.V1).map(Recommendation::change));
    }

    @Test
    void made_up_cases_meet_most_rules() {
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        made().forEach(made -> made.by(Policy.V1).ifPresent(advice -> outcomes.add(advice.outcome())));

        assertThat(made().flatMap(made -> made.by(Policy.V1).stream())
                        .map(Recommendation::rule)
                        .distinct()
                        .count())
                .isGreaterThan(7);
        assertThat(outcomes).hasSizeGreaterThan(3);
    }

    @Test
    void a_policy_without_a_rule_that_always_matches_last_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.of(PolicyVersion.rules(2, rules -> rules.subList(0, 13))))
                .withMessageContaining("2");
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.of(PolicyVersion.rules(2, _ -> List.of())));
    }

    @Test
    void a_rule_is_numbered_by_its_place() {
        Policy harmOnly =
                Policy.of(PolicyVersion.rules(2, rules -> List.of(rules.get(0), rules.get(1), rules.get(13))));
        InitiativeState state = Made.from(1).state();

        assertThat(harmOnly.recommend(state, List.of(), new AsOf(7, DAY)))
                .hasValueSatisfying(advice -> assertThat(advice.rules()).hasSize(3))
                .hasValueSatisfying(advice -> assertThat(advice.policyVersion()).isEqualTo(2));
    }

    @Test
    void any_rule_can_have_another_outcome_in_a_circumstance() {
        var inOperation = new PolicyRule.Instead(PolicyCircumstance.IN_OPERATION, RecommendedOutcome.ADJUST);
        Policy policy = Policy.of(PolicyVersion.rules(
                2,
                rules -> List.of(
                        new PolicyRule(PolicyCondition.ALWAYS, RecommendedOutcome.CONTINUE_MEASURING, inOperation))));

        assertThat(policy.conclude(Cases.ready().state(), List.of(), DAY))
                .hasValueSatisfying(
                        conclusion -> assertThat(conclusion.outcome()).isEqualTo(Outcome.CONTINUE_MEASURING));
        Cases.Case operating = Cases.ready();
        operating.stage = Stage.OPERATION;
        assertThat(policy.conclude(operating.state(), List.of(), DAY))
                .hasValueSatisfying(
                        conclusion -> assertThat(conclusion.outcome()).isEqualTo(Outcome.ADJUST));
    }

    @Test
    void another_threshold_changes_what_it_should_and_nothing_else() {
        BenefitFixture sixMonths = benefit("visits", Frequency.MONTH)
                .alternating("2025-01", 12, "70", "72")
                .goLive("2026-01-01")
                .change("80", "2026-12-31")
                .alternating("2026-01", 6, "80", "80");
        LocalDate day = LocalDate.parse("2026-07-05");
        Policy sooner = Policy.of(PolicyVersion.monthlyMinimum(2, 6));
        InitiativeState state = Cases.ready().state();
        AsOf asOf = new AsOf(7, day);

        assertThat(sooner.parameters().of(Frequency.WEEK))
                .isEqualTo(Policy.V1.parameters().of(Frequency.WEEK));
        assertThat(Policy.V1.recommend(state, List.of(sixMonths.facts()), asOf))
                .hasValueSatisfying(advice -> assertThat(advice.rule()).isEqualTo(9));
        assertThat(sooner.recommend(state, List.of(sixMonths.facts()), asOf))
                .hasValueSatisfying(advice -> assertThat(advice.rule()).isEqualTo(14));
    }

    @Test
    void risk_bands_are_figures_of_the_policy() {
        RiskBands strict = Policy.of(PolicyVersion.risks(2, 9, 4)).risks();
        List<RiskScore> nine = List.of(new RiskScore(3, 3, true));

        assertThat(strict.residual(nine)).isEqualTo(RiskLevel.RED);
        assertThat(Policy.V1.risks().residual(nine)).isEqualTo(RiskLevel.AMBER);
    }
}
