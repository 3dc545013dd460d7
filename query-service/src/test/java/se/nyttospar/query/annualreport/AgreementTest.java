package se.nyttospar.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;

class AgreementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Agreement of(DecisionOutcome outcome, @Nullable RecommendedOutcome recommended) {
        return Agreement.of(new DecisionTaken(
                "i",
                "d",
                outcome,
                "forum",
                DAY,
                "För att",
                null,
                null,
                recommended == null ? null : new AnsweredRecommendation(recommended, 14, 1, 10, DAY),
                null,
                Stage.PILOT,
                Condition.RUNNING));
    }

    @ParameterizedTest
    @CsvSource({
        "SCALE_UP,SCALE_UP,AGREES",
        "HAND_OVER,SCALE_UP,AGREES",
        "ADJUST,ADJUST,AGREES",
        "PAUSE,PAUSE,AGREES",
        "STOP,STOP,AGREES",
        "CONTINUE,CONTINUE_MEASURING,AGREES",
        "CONTINUE,ADJUST,DEVIATES",
        "SCALE_UP,CONTINUE_MEASURING,DEVIATES",
        "RESUME,CONTINUE_MEASURING,DEVIATES",
        "DECOMMISSION,STOP,DEVIATES"
    })
    void a_decision_agrees_with_its_counterpart_only(
            DecisionOutcome outcome, RecommendedOutcome recommended, Agreement agreement) {
        assertThat(of(outcome, recommended)).isEqualTo(agreement);
    }

    @Test
    void nothing_answered_is_neither() {
        assertThat(of(DecisionOutcome.START, null)).isEqualTo(Agreement.NONE);
    }
}
