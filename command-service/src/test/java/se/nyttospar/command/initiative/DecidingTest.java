package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.initiative.DecisionCommand.CarryOutAdjustment;
import se.nyttospar.command.initiative.DecisionCommand.Decide;
import se.nyttospar.command.initiative.DecisionCommand.PlanDecisionPoint;
import se.nyttospar.command.initiative.DecisionCommand.ReportStanding;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.catalogue.AiRulesFile;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.AssessmentBegun;
import se.nyttospar.events.initiative.CalculationSubmitted;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.OwnersAppointed;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.RisksAssessed;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.StandingReported;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;
import se.nyttospar.events.initiative.calculation.Estimate;
import se.nyttospar.events.initiative.ledger.StandingReport;
import se.nyttospar.events.initiative.ledger.StandingReport.Standing;
import se.nyttospar.events.initiative.risk.AlternativeCost;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;
import se.nyttospar.events.initiative.risk.RiskGrade;
import se.nyttospar.events.initiative.risk.RiskKind;

class DecidingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final PromisedBenefit PRIMARY =
            new PromisedBenefit("b", BenefitRole.PRIMARY, true, true, true, false, true);
    private static final AiRules RULES = AiRulesFile.read();
    private static final Circumstances BOARD =
            new Circumstances(new Actor("board", Set.of(Role.BOARD), null), TODAY, null);

    private static final Deviation WITHOUT_ADVICE = new Deviation("Bråttom", "Regiondirektören");

    private static final Risk RISK =
            new Risk("r", RiskKind.LEGAL, "orsak", "följd", new RiskGrade(1, 1), null, null, null);
    private static final AlternativeCost COST =
            new AlternativeCost(new Estimate(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE), "Hyrpersonal");
    private static final CalculationSubmitted CALCULATED = new CalculationSubmitted(
            "i", new BenefitCalculation(2026, 2026, 5, BigDecimal.ZERO, List.of(), List.of(), null));

    private static InitiativeProposed proposed(InitiativeKind kind, @Nullable String owner, boolean ai) {
        return new InitiativeProposed("i", "Triage", null, kind, "medicin", "f", null, null, ai, owner, null);
    }

    private static InitiativeState state(InitiativeEvent... events) {
        InitiativeState state = new InitiativeState.Unproposed();
        for (InitiativeEvent event : events) {
            state = InitiativeState.evolve(state, event, "proposer");
        }
        return state;
    }

    private static InitiativeState at(Stage stage, Condition condition) {
        return state(
                proposed(InitiativeKind.MINOR, "owner", false),
                new DecisionTaken(
                        "i",
                        "d0",
                        DecisionOutcome.CONTINUE,
                        "f",
                        TODAY,
                        "r",
                        null,
                        null,
                        null,
                        null,
                        stage,
                        condition));
    }

    private static Decide decide(DecisionOutcome outcome, PromisedBenefit... benefits) {
        return new Decide(
                "i",
                "d",
                outcome,
                "Portföljrådet",
                TODAY,
                "Så här",
                null,
                null,
                null,
                WITHOUT_ADVICE,
                List.of(benefits),
                RULES);
    }

    private static DecisionTaken decided(Decide command, InitiativeState state) {
        return (DecisionTaken) InitiativeDecider.decide(command, state, BOARD).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "START,NEEDS_ANALYSIS,RUNNING,PILOT,RUNNING",
        "START,ASSESSMENT,RUNNING,PILOT,RUNNING",
        "CONTINUE,PILOT,RUNNING,PILOT,RUNNING",
        "ADJUST,OPERATION,RUNNING,OPERATION,RUNNING",
        "SCALE_UP,PILOT,RUNNING,ROLLOUT,RUNNING",
        "SCALE_UP,ROLLOUT,RUNNING,ROLLOUT,RUNNING",
        "HAND_OVER,ROLLOUT,RUNNING,OPERATION,RUNNING",
        "PAUSE,PILOT,RUNNING,PILOT,PAUSED",
        "RESUME,PILOT,PAUSED,PILOT,RUNNING",
        "STOP,PILOT,PAUSED,PILOT,STOPPED",
        "STOP,NEEDS_ANALYSIS,RUNNING,NEEDS_ANALYSIS,STOPPED",
        "DECOMMISSION,OPERATION,RUNNING,DECOMMISSIONED,RUNNING",
        "DECOMMISSION,PILOT,STOPPED,DECOMMISSIONED,STOPPED",
        "ACCEPT_UNPRICED,PILOT,RUNNING,PILOT,RUNNING"
    })
    void a_decision_leads_on(
            DecisionOutcome outcome, Stage stage, Condition condition, Stage then, Condition thenCondition) {
        DecisionTaken taken = decided(decide(outcome, PRIMARY), at(stage, condition));

        assertThat(taken.stageAfter()).isEqualTo(then);
        assertThat(taken.conditionAfter()).isEqualTo(thenCondition);
    }

    @ParameterizedTest
    @CsvSource({
        "START,PILOT,RUNNING",
        "START,NEEDS_ANALYSIS,PAUSED",
        "CONTINUE,NEEDS_ANALYSIS,RUNNING",
        "CONTINUE,PILOT,PAUSED",
        "SCALE_UP,OPERATION,RUNNING",
        "SCALE_UP,ASSESSMENT,RUNNING",
        "SCALE_UP,PILOT,STOPPED",
        "HAND_OVER,OPERATION,RUNNING",
        "PAUSE,PILOT,PAUSED",
        "RESUME,PILOT,RUNNING",
        "RESUME,PILOT,STOPPED",
        "STOP,PILOT,STOPPED",
        "STOP,DECOMMISSIONED,RUNNING",
        "DECOMMISSION,PILOT,RUNNING",
        "ACCEPT_UNPRICED,PILOT,STOPPED"
    })
    void refuses_a_decision_that_does_not_fit(DecisionOutcome outcome, Stage stage, Condition condition) {
        refuses(decide(outcome, PRIMARY), at(stage, condition), Rule.DECISION_NOT_POSSIBLE);
    }

    @Test
    void a_pilot_is_scaled_up_before_it_is_handed_over() {
        refuses(
                decide(DecisionOutcome.HAND_OVER, PRIMARY),
                at(Stage.PILOT, Condition.RUNNING),
                Rule.HAND_OVER_OF_PILOT);
        refuses(
                decide(DecisionOutcome.HAND_OVER, PRIMARY),
                at(Stage.PILOT, Condition.PAUSED),
                Rule.DECISION_NOT_POSSIBLE);
    }

    @Test
    void a_decision_is_not_dated_before_the_one_before_it() {
        InitiativeState state = at(Stage.PILOT, Condition.RUNNING);

        refuses(decideOn(TODAY.minusDays(1), DecisionOutcome.CONTINUE), state, Rule.DECISION_OUT_OF_ORDER);
        assertThatThrownBy(() ->
                        InitiativeDecider.decide(decideOn(TODAY.minusDays(1), DecisionOutcome.PAUSE), state, BOARD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.detailEn()).contains(TODAY.toString()));
        assertThat(decided(decideOn(TODAY, DecisionOutcome.CONTINUE), state).date())
                .isEqualTo(TODAY);
    }

    @Test
    void nothing_is_started_before_its_assessment_began() {
        var assessed = state(
                proposed(InitiativeKind.MINOR, "owner", false), new AssessmentBegun("i", TODAY.minusDays(10), null));

        refuses(decideOn(TODAY.minusDays(11), DecisionOutcome.START), assessed, Rule.DECISION_OUT_OF_ORDER);
        assertThat(decided(decideOn(TODAY.minusDays(10), DecisionOutcome.START), assessed)
                        .stageAfter())
                .isEqualTo(Stage.PILOT);
    }

    private static Decide decideOn(LocalDate day, DecisionOutcome outcome) {
        return new Decide(
                "i",
                "d",
                outcome,
                "Portföljrådet",
                day,
                "Så här",
                null,
                null,
                null,
                WITHOUT_ADVICE,
                List.of(PRIMARY),
                RULES);
    }

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

    @ParameterizedTest
    @EnumSource(
            value = DecisionOutcome.class,
            names = {"CONTINUE", "ADJUST", "SCALE_UP", "HAND_OVER", "PAUSE", "STOP"})
    void whoever_decides_about_something_in_use_answers_its_recommendation_or_says_why_not(DecisionOutcome outcome) {
        var silent = new Decide(
                "i", "d", outcome, "Rådet", TODAY, "Så här", null, null, null, null, List.of(PRIMARY), RULES);

        refuses(silent, at(Stage.ROLLOUT, Condition.RUNNING), Rule.RECOMMENDATION_UNANSWERED);
        assertThat(decided(decide(outcome, PRIMARY), at(Stage.ROLLOUT, Condition.RUNNING))
                        .deviation())
                .isEqualTo(WITHOUT_ADVICE);
    }

    @Test
    void nothing_is_recommended_before_the_start() {
        var silent = new Decide(
                "i", "d", DecisionOutcome.PAUSE, "Rådet", TODAY, "Så här", null, null, null, null, List.of(), RULES);

        assertThat(decided(silent, at(Stage.ASSESSMENT, Condition.RUNNING)).conditionAfter())
                .isEqualTo(Condition.PAUSED);
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
    void nobody_decides_on_an_initiative_that_they_own() {
        var mine = state(proposed(InitiativeKind.MINOR, "board", false));

        refuses(decide(DecisionOutcome.START, PRIMARY), mine, Rule.OWN_INITIATIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "SCALE_UP,SCALE_UP,true",
        "HAND_OVER,SCALE_UP,true",
        "ADJUST,ADJUST,true",
        "PAUSE,PAUSE,true",
        "STOP,STOP,true",
        "CONTINUE,CONTINUE_MEASURING,true",
        "CONTINUE,SCALE_UP,false",
        "STOP,PAUSE,false",
        "SCALE_UP,CONTINUE_MEASURING,false"
    })
    void a_deviation_needs_a_reason(DecisionOutcome outcome, RecommendedOutcome recommended, boolean agrees) {
        var answers = new AnsweredRecommendation(recommended, 1, 1, 10, TODAY);
        var command =
                new Decide("i", "d", outcome, "f", TODAY, "r", null, null, answers, null, List.of(PRIMARY), RULES);
        var reasoned = new Decide(
                "i",
                "d",
                outcome,
                "f",
                TODAY,
                "r",
                null,
                null,
                answers,
                new Deviation("därför", "direktören"),
                List.of(PRIMARY),
                RULES);
        var state = at(Stage.ROLLOUT, Condition.RUNNING);

        if (agrees) {
            assertThat(decided(command, state).answers()).isEqualTo(answers);
        } else {
            refuses(command, state, Rule.DEVIATION_REASON_MISSING);
        }
        assertThat(decided(reasoned, state).outcome()).isEqualTo(outcome);
    }

    @Test
    void an_adjustment_is_carried_out_once() {
        var adjusted = new DecisionTaken(
                "i",
                "d1",
                DecisionOutcome.ADJUST,
                "f",
                TODAY,
                "r",
                null,
                null,
                null,
                null,
                Stage.PILOT,
                Condition.RUNNING);
        var done = new AdjustmentCarriedOut("i", "d1", TODAY, null);
        var command = new CarryOutAdjustment("i", "d1", TODAY, null);
        var before = state(proposed(InitiativeKind.MINOR, "owner", false), adjusted);

        assertThat(InitiativeDecider.decide(command, before, BOARD)).containsExactly(done);
        assertThat(InitiativeDecider.decide(command, InitiativeState.evolve(before, done, "x"), BOARD))
                .isEmpty();
        refuses(new CarryOutAdjustment("i", "nope", TODAY, null), before, Rule.DECISION_UNKNOWN);
        refuses(new CarryOutAdjustment("i", "d1", TODAY.minusDays(1), null), before, Rule.CARRIED_OUT_BEFORE_DECISION);
        refuses(new CarryOutAdjustment("i", "d1", TODAY.plusDays(1), null), before, Rule.DATE_IN_FUTURE);
        refuses(
                new CarryOutAdjustment("i", "d0", TODAY, null),
                at(Stage.PILOT, Condition.RUNNING),
                Rule.NOT_AN_ADJUSTMENT);
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
                RULES);

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

    @ParameterizedTest
    @ValueSource(strings = {"proposer", "operations", "technology", "deputy", "OPERATIONS", "Proposer", "DEPUTY"})
    void neither_the_proposer_nor_an_owner_nor_a_deputy_decides(String actor) {
        var owned = state(
                proposed(InitiativeKind.MINOR, "before", false),
                new OwnersAppointed("i", "Operations", "TECHNOLOGY", List.of("Deputy")));
        var circumstances = new Circumstances(new Actor(actor, Set.of(Role.BOARD), null), TODAY, null);
        var before = new Circumstances(new Actor("before", Set.of(Role.BOARD), null), TODAY, null);
        Decide start = decide(DecisionOutcome.START, PRIMARY);

        assertThatThrownBy(() -> InitiativeDecider.decide(start, owned, circumstances))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(Rule.OWN_INITIATIVE));
        assertThat(InitiativeDecider.decide(start, owned, before)).hasSize(1);
    }

    @Test
    void a_recommendation_of_tomorrow_is_not_answered_today() {
        var answers = new AnsweredRecommendation(RecommendedOutcome.CONTINUE_MEASURING, 1, 1, 10, TODAY.plusDays(1));
        var command = new Decide(
                "i",
                "d",
                DecisionOutcome.CONTINUE,
                "f",
                TODAY,
                "r",
                null,
                null,
                answers,
                null,
                List.of(PRIMARY),
                RULES);

        refuses(command, at(Stage.PILOT, Condition.RUNNING), Rule.RECOMMENDATION_IN_FUTURE);
    }

    @Test
    void a_decision_point_is_planned_once() {
        var plan = new PlanDecisionPoint("i", TODAY.plusMonths(3));
        var planned = new DecisionPointPlanned("i", TODAY.plusMonths(3));
        var before = at(Stage.PILOT, Condition.RUNNING);

        assertThat(InitiativeDecider.decide(plan, before, BOARD)).containsExactly(planned);
        assertThat(InitiativeDecider.decide(plan, InitiativeState.evolve(before, planned, "x"), BOARD))
                .isEmpty();
        refuses(plan, at(Stage.PILOT, Condition.STOPPED), Rule.INITIATIVE_ENDED);
        refuses(new PlanDecisionPoint("i", LocalDate.of(2200, 1, 1)), before, Rule.DATE_OUT_OF_RANGE);
        refuses(new PlanDecisionPoint("i", LocalDate.of(1899, 12, 31)), before, Rule.DATE_OUT_OF_RANGE);
    }

    @Test
    void resources_and_schedule_are_reported_for_a_decision_point() {
        var report = new StandingReport(TODAY, Standing.AS_PLANNED, Standing.STRAINED, null);
        var worse = new StandingReport(TODAY, Standing.BROKEN, Standing.STRAINED, null);
        var reading = new Circumstances(BOARD.actor(), TODAY, 1L);
        var planned = state(proposed(InitiativeKind.MINOR, "owner", false), new DecisionPointPlanned("i", TODAY));
        var reported = InitiativeState.evolve(planned, new StandingReported("i", report), "x");

        refuses(
                new ReportStanding("i", report),
                state(proposed(InitiativeKind.MINOR, "owner", false)),
                Rule.DECISION_POINT_UNKNOWN);
        assertThat(InitiativeDecider.decide(new ReportStanding("i", report), planned, BOARD))
                .containsExactly(new StandingReported("i", report));
        assertThat(InitiativeDecider.decide(new ReportStanding("i", report), reported, BOARD))
                .isEmpty();
        refuses(new ReportStanding("i", worse), reported, Rule.IF_MATCH_MISSING);
        assertThat(InitiativeDecider.decide(new ReportStanding("i", worse), reported, reading))
                .containsExactly(new StandingReported("i", worse));
    }

    @Test
    void dates_lie_where_they_can() {
        var state = at(Stage.PILOT, Condition.RUNNING);
        LocalDate tomorrow = TODAY.plusDays(1);

        refuses(
                new Decide(
                        "i",
                        "d",
                        DecisionOutcome.CONTINUE,
                        "f",
                        tomorrow,
                        "r",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        RULES),
                state,
                Rule.DATE_IN_FUTURE);
        refuses(
                new Decide(
                        "i",
                        "d",
                        DecisionOutcome.CONTINUE,
                        "f",
                        TODAY,
                        "r",
                        null,
                        TODAY.minusDays(1),
                        null,
                        null,
                        List.of(),
                        RULES),
                state,
                Rule.NEXT_DECISION_POINT_BEFORE_DECISION);
    }

    private static List<String> missing(Decide command, InitiativeState state) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> InitiativeDecider.decide(command, state, BOARD));
        assertThat(refusal.rule()).isEqualTo(Rule.GATE_INCOMPLETE);
        return refusal.reasons().stream().map(Reason::code).toList();
    }

    private static void refuses(InitiativeCommand command, InitiativeState state, Rule rule) {
        assertThatThrownBy(() -> InitiativeDecider.decide(command, state, BOARD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
