package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.nyttospar.command.initiative.Deciding.BOARD;
import static se.nyttospar.command.initiative.Deciding.GROUNDS;
import static se.nyttospar.command.initiative.Deciding.PRIMARY;
import static se.nyttospar.command.initiative.Deciding.RULES;
import static se.nyttospar.command.initiative.Deciding.TODAY;
import static se.nyttospar.command.initiative.Deciding.at;
import static se.nyttospar.command.initiative.Deciding.decide;
import static se.nyttospar.command.initiative.Deciding.decided;
import static se.nyttospar.command.initiative.Deciding.missing;
import static se.nyttospar.command.initiative.Deciding.proposed;
import static se.nyttospar.command.initiative.Deciding.state;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.nyttospar.command.initiative.DecisionCommand.Decide;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.initiative.CalculationSubmitted;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.RisksAssessed;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;
import se.nyttospar.events.initiative.calculation.Estimate;
import se.nyttospar.events.initiative.risk.AlternativeCost;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;
import se.nyttospar.events.initiative.risk.RiskGrade;
import se.nyttospar.events.initiative.risk.RiskKind;

/** What has to be stated before an initiative starts or grows. */
class GateTest {

    private static final Risk RISK =
            new Risk("r", RiskKind.LEGAL, "orsak", "följd", new RiskGrade(1, 1), null, null, null);
    private static final AlternativeCost COST =
            new AlternativeCost(new Estimate(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE), "Hyrpersonal");
    private static final CalculationSubmitted CALCULATED = new CalculationSubmitted(
            "i", new BenefitCalculation(2026, 2026, 5, BigDecimal.ZERO, List.of(), List.of(), null));

    @Test
    void starting_lists_everything_that_is_missing() {
        var nothing = state(proposed(InitiativeKind.MAJOR, null, true));

        assertThat(missing(decide(DecisionOutcome.START), nothing))
                .containsExactly(
                        "operations-owner-missing",
                        "primary-benefit-missing",
                        "benefit-calculation-missing",
                        "risk-assessment-missing",
                        "alternative-risks-missing",
                        "alternative-cost-missing",
                        "decision-point-missing",
                        "ai-profile-missing");
    }

    @Test
    void a_minor_initiative_needs_an_owner_and_a_primary_benefit_with_a_target() {
        var minor = state(proposed(InitiativeKind.MINOR, "owner", false));
        var untargeted = new PromisedBenefit("b", BenefitRole.PRIMARY, false, false, false, false, false);

        assertThat(missing(decide(DecisionOutcome.START, untargeted), minor)).containsExactly("target-missing");
        assertThat(decided(decide(DecisionOutcome.START, PRIMARY), minor).stageAfter())
                .isEqualTo(Stage.PILOT);
    }

    @Test
    void a_major_initiative_needs_trajectory_and_baseline_too() {
        var major = state(proposed(InitiativeKind.MAJOR, "owner", false));
        var bare = new PromisedBenefit("b", BenefitRole.PRIMARY, true, false, false, false, false);
        var planned = new PromisedBenefit("b", BenefitRole.PRIMARY, true, true, false, true, false);

        assertThat(missing(decide(DecisionOutcome.START, bare), major))
                .contains("trajectory-missing", "baseline-missing");
        assertThat(missing(decide(DecisionOutcome.START, planned), major))
                .doesNotContain("trajectory-missing", "baseline-missing");
    }

    @Test
    void one_complete_primary_benefit_is_enough_to_start() {
        var major = state(proposed(InitiativeKind.MAJOR, "owner", false));
        var planned = new PromisedBenefit("b", BenefitRole.PRIMARY, true, true, false, true, false);
        var untargeted = new PromisedBenefit("c", BenefitRole.PRIMARY, false, true, true, false, false);
        var unplanned = new PromisedBenefit("d", BenefitRole.PRIMARY, true, false, false, false, false);

        assertThat(missing(decide(DecisionOutcome.START, untargeted, planned), major))
                .doesNotContain("target-missing", "trajectory-missing", "baseline-missing");
        assertThat(missing(decide(DecisionOutcome.START, untargeted, unplanned), major))
                .startsWith("trajectory-missing", "trajectory-missing", "baseline-missing", "baseline-missing")
                .doesNotContain("target-missing");
    }

    @Test
    void a_decision_point_that_has_passed_is_no_first_decision_point() {
        var major = state(
                proposed(InitiativeKind.MAJOR, "owner", false), new DecisionPointPlanned("i", TODAY.minusDays(1)));
        var planned =
                state(proposed(InitiativeKind.MAJOR, "owner", false), new DecisionPointPlanned("i", TODAY.plusDays(1)));

        assertThat(missing(decide(DecisionOutcome.START, PRIMARY), major)).contains("decision-point-missing");
        assertThat(missing(decide(DecisionOutcome.START, PRIMARY), planned)).doesNotContain("decision-point-missing");
    }

    @Test
    void scaling_up_needs_a_baseline_and_a_follow_up() {
        var unmeasured = new PromisedBenefit("b", BenefitRole.PRIMARY, true, true, false, true, false);
        var secondary = new PromisedBenefit("c", BenefitRole.SECONDARY, false, false, false, false, false);

        assertThat(missing(decide(DecisionOutcome.SCALE_UP, unmeasured, secondary), at(Stage.PILOT, Condition.RUNNING)))
                .containsExactly("baseline-not-established", "follow-up-missing");
    }

    @Test
    void a_major_initiative_starts_with_everything_stated() {
        var stated = state(
                proposed(InitiativeKind.MAJOR, "owner", false),
                CALCULATED,
                new RisksAssessed("i", new RiskAssessment(TODAY, List.of(RISK), List.of(RISK), COST)),
                new DecisionPointPlanned("i", TODAY.plusDays(90)));
        var halfAssessed = state(
                proposed(InitiativeKind.MAJOR, "owner", false),
                CALCULATED,
                new RisksAssessed("i", new RiskAssessment(TODAY, List.of(RISK), List.of(), null)),
                new DecisionPointPlanned("i", TODAY.plusDays(90)));

        assertThat(decided(decide(DecisionOutcome.START, PRIMARY), stated).stageAfter())
                .isEqualTo(Stage.PILOT);
        assertThat(missing(decide(DecisionOutcome.START, PRIMARY), halfAssessed))
                .containsExactly("alternative-risks-missing", "alternative-cost-missing");
    }

    @Test
    void a_first_decision_point_may_come_with_the_decision_to_start() {
        var stated = state(
                proposed(InitiativeKind.MAJOR, "owner", false),
                CALCULATED,
                new RisksAssessed("i", new RiskAssessment(TODAY, List.of(RISK), List.of(RISK), COST)));
        var next = new Decide(
                "i",
                "d",
                DecisionOutcome.START,
                "f",
                TODAY,
                "r",
                null,
                TODAY.plusMonths(6),
                null,
                null,
                List.of(PRIMARY),
                RULES,
                GROUNDS);

        assertThat(missing(decide(DecisionOutcome.START, PRIMARY), stated)).containsExactly("decision-point-missing");
        DecisionTaken taken = decided(next, stated);
        var known = (InitiativeState.Proposed) InitiativeState.evolve(stated, taken, "board");
        assertThat(known.decisions().points()).containsExactly(TODAY.plusMonths(6));
    }

    @Test
    void every_reason_names_the_resource_where_it_is_stated() {
        var nothing = state(proposed(InitiativeKind.MAJOR, null, true));
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> InitiativeDecider.decide(decide(DecisionOutcome.START), nothing, BOARD));

        assertThat(refusal.reasons().stream().map(Reason::where))
                .containsExactly(
                        "/command/v1/initiatives/i/owners",
                        "/command/v1/benefits",
                        "/command/v1/initiatives/i/calculation",
                        "/command/v1/initiatives/i/risk-assessment",
                        "/command/v1/initiatives/i/risk-assessment",
                        "/command/v1/initiatives/i/risk-assessment",
                        "/command/v1/initiatives/i/decision-points",
                        "/command/v1/initiatives/i/ai-profile");
        assertThat(refusal.reasons()).allSatisfy(reason -> {
            assertThat(reason.detailSv()).isNotBlank();
            assertThat(reason.detailEn()).isNotBlank().isNotEqualTo(reason.detailSv());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"SCALE_UP", "HAND_OVER"})
    void nothing_grows_without_a_primary_benefit(DecisionOutcome outcome) {
        assertThat(missing(decide(outcome), at(Stage.ROLLOUT, Condition.RUNNING)))
                .containsExactly("primary-benefit-missing");
    }
}
