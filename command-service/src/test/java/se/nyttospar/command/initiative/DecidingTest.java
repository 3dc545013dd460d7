package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nyttospar.command.initiative.Deciding.BOARD;
import static se.nyttospar.command.initiative.Deciding.GROUNDS;
import static se.nyttospar.command.initiative.Deciding.PRIMARY;
import static se.nyttospar.command.initiative.Deciding.RULES;
import static se.nyttospar.command.initiative.Deciding.TODAY;
import static se.nyttospar.command.initiative.Deciding.at;
import static se.nyttospar.command.initiative.Deciding.decide;
import static se.nyttospar.command.initiative.Deciding.decideOn;
import static se.nyttospar.command.initiative.Deciding.decided;
import static se.nyttospar.command.initiative.Deciding.proposed;
import static se.nyttospar.command.initiative.Deciding.refuses;
import static se.nyttospar.command.initiative.Deciding.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.initiative.DecisionCommand.Decide;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.initiative.AssessmentBegun;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.OwnersAppointed;
import se.nyttospar.events.initiative.Stage;

class DecidingTest {

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

    @Test
    void nobody_decides_on_an_initiative_that_they_own() {
        var mine = state(proposed(InitiativeKind.MINOR, "board", false));

        refuses(decide(DecisionOutcome.START, PRIMARY), mine, Rule.OWN_INITIATIVE);
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
                        RULES,
                        GROUNDS),
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
                        RULES,
                        GROUNDS),
                state,
                Rule.NEXT_DECISION_POINT_BEFORE_DECISION);
    }
}
