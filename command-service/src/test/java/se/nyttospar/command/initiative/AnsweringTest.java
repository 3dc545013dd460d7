package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.command.initiative.Deciding.GROUNDS;
import static se.nyttospar.command.initiative.Deciding.PRIMARY;
import static se.nyttospar.command.initiative.Deciding.RULES;
import static se.nyttospar.command.initiative.Deciding.TODAY;
import static se.nyttospar.command.initiative.Deciding.WITHOUT_ADVICE;
import static se.nyttospar.command.initiative.Deciding.at;
import static se.nyttospar.command.initiative.Deciding.decide;
import static se.nyttospar.command.initiative.Deciding.decided;
import static se.nyttospar.command.initiative.Deciding.refuses;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.nyttospar.command.forum.DecidingForum;
import se.nyttospar.command.initiative.DecisionCommand.Decide;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.forum.Mandate;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;

/** Which recommendation a decision answers, and which forum decides. */
class AnsweringTest {

    private static Decide answering(int rule, int policyVersion, long position, @Nullable Integer policyRules) {
        var answers =
                new AnsweredRecommendation(RecommendedOutcome.CONTINUE_MEASURING, rule, policyVersion, position, TODAY);
        return with(answers, new DecisionGrounds(new DecidingForum(false, null, null), policyRules, 1000));
    }

    private static Decide with(@Nullable AnsweredRecommendation answers, DecisionGrounds grounds) {
        return new Decide(
                "i",
                "d",
                DecisionOutcome.CONTINUE,
                "radet",
                TODAY,
                "r",
                null,
                null,
                answers,
                WITHOUT_ADVICE,
                List.of(PRIMARY),
                RULES,
                grounds);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionOutcome.class,
            names = {"CONTINUE", "ADJUST", "SCALE_UP", "HAND_OVER", "PAUSE", "STOP"})
    void whoever_decides_about_something_in_use_answers_its_recommendation_or_says_why_not(DecisionOutcome outcome) {
        var silent = new Decide(
                "i", "d", outcome, "Rådet", TODAY, "Så här", null, null, null, null, List.of(PRIMARY), RULES, GROUNDS);

        refuses(silent, at(Stage.ROLLOUT, Condition.RUNNING), Rule.RECOMMENDATION_UNANSWERED);
        assertThat(decided(decide(outcome, PRIMARY), at(Stage.ROLLOUT, Condition.RUNNING))
                        .deviation())
                .isEqualTo(WITHOUT_ADVICE);
    }

    @Test
    void nothing_is_recommended_before_the_start() {
        var silent = new Decide(
                "i",
                "d",
                DecisionOutcome.PAUSE,
                "Rådet",
                TODAY,
                "Så här",
                null,
                null,
                null,
                null,
                List.of(),
                RULES,
                GROUNDS);

        assertThat(decided(silent, at(Stage.ASSESSMENT, Condition.RUNNING)).conditionAfter())
                .isEqualTo(Condition.PAUSED);
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
        var command = new Decide(
                "i", "d", outcome, "f", TODAY, "r", null, null, answers, null, List.of(PRIMARY), RULES, GROUNDS);
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
                RULES,
                GROUNDS);
        var state = at(Stage.ROLLOUT, Condition.RUNNING);

        if (agrees) {
            assertThat(decided(command, state).answers()).isEqualTo(answers);
        } else {
            refuses(command, state, Rule.DEVIATION_REASON_MISSING);
        }
        assertThat(decided(reasoned, state).outcome()).isEqualTo(outcome);
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
                RULES,
                GROUNDS);

        refuses(command, at(Stage.PILOT, Condition.RUNNING), Rule.RECOMMENDATION_IN_FUTURE);
    }

    @Test
    void what_is_answered_was_given_by_a_rule_that_there_is_from_what_was_known() {
        var state = at(Stage.PILOT, Condition.RUNNING);

        refuses(answering(1, 1, 1001, 14), state, Rule.RECOMMENDATION_POSITION_UNKNOWN);
        refuses(answering(1, 7, 10, null), state, Rule.RECOMMENDATION_POLICY_UNKNOWN);
        refuses(answering(15, 1, 10, 14), state, Rule.RECOMMENDATION_RULE_UNKNOWN);
        assertThat(decided(answering(14, 1, 1000, 14), state).answers()).isNotNull();
    }

    private static Decide in(DecidingForum forum) {
        return with(null, new DecisionGrounds(forum, null, 1000));
    }

    @Test
    void once_forums_are_established_one_that_decides_has_decided() {
        var state = at(Stage.PILOT, Condition.RUNNING);

        refuses(in(new DecidingForum(true, null, null)), state, Rule.FORUM_UNKNOWN);
        refuses(in(new DecidingForum(true, Mandate.ADVISES, null)), state, Rule.FORUM_ADVISES);
        refuses(in(new DecidingForum(true, Mandate.DECIDES, TODAY.minusDays(1))), state, Rule.FORUM_CLOSED);
        assertThat(decided(in(new DecidingForum(true, Mandate.DECIDES, null)), state)
                        .forum())
                .isEqualTo("radet");
        assertThat(decided(in(new DecidingForum(true, Mandate.DECIDES, TODAY)), state)
                        .forum())
                .isEqualTo("radet");
        assertThat(decided(in(new DecidingForum(false, null, null)), state).forum())
                .isEqualTo("radet");
    }
}
