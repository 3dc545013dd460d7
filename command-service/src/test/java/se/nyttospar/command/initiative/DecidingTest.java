package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.command.initiative.InitiativeCommand.CarryOutAdjustment;
import se.nyttospar.command.initiative.InitiativeCommand.Decide;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;

class DecidingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final PromisedBenefit PRIMARY =
            new PromisedBenefit("b", BenefitRole.PRIMARY, true, true, true, false, true);
    private static final Circumstances BOARD =
            new Circumstances(new Actor("board", Set.of(Role.BOARD), null), TODAY, null);

    private static InitiativeProposed proposed(InitiativeKind kind, @Nullable String owner, boolean ai) {
        return new InitiativeProposed("i", "Triage", null, kind, "medicin", "f", null, null, ai, owner, null);
    }

    private static InitiativeState state(InitiativeEvent... events) {
        InitiativeState state = new InitiativeState.Unproposed();
        for (InitiativeEvent event : events) {
            state = InitiativeState.evolve(state, event);
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
                "i", "d", outcome, "Portföljrådet", TODAY, "Så här", null, null, null, null, List.of(benefits));
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
    void starting_lists_everything_that_is_missing() {
        var nothing = state(proposed(InitiativeKind.MAJOR, null, true));

        assertThat(missing(decide(DecisionOutcome.START), nothing))
                .containsExactly(
                        "operations-owner-missing",
                        "primary-benefit-missing",
                        "benefit-calculation-missing",
                        "risk-assessment-missing",
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
        var command = new Decide("i", "d", outcome, "f", TODAY, "r", null, null, answers, null, List.of(PRIMARY));
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
                List.of(PRIMARY));
        var state = at(Stage.PILOT, Condition.RUNNING);

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
        assertThat(InitiativeDecider.decide(command, InitiativeState.evolve(before, done), BOARD))
                .isEmpty();
        refuses(new CarryOutAdjustment("i", "nope", TODAY, null), before, Rule.DECISION_UNKNOWN);
        refuses(
                new CarryOutAdjustment("i", "d0", TODAY, null),
                at(Stage.PILOT, Condition.RUNNING),
                Rule.NOT_AN_ADJUSTMENT);
    }

    @Test
    void dates_lie_where_they_can() {
        var state = at(Stage.PILOT, Condition.RUNNING);
        LocalDate tomorrow = TODAY.plusDays(1);

        refuses(
                new Decide("i", "d", DecisionOutcome.CONTINUE, "f", tomorrow, "r", null, null, null, null, List.of()),
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
                        List.of()),
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
