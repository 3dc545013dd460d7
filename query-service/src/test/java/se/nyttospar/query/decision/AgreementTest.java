package se.nyttospar.query.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.RecommendedOutcome;

class AgreementTest {

    private static AnsweredRecommendation advice(RecommendedOutcome outcome) {
        return new AnsweredRecommendation(outcome, 1, 1, 1, LocalDate.of(2026, 1, 1));
    }

    /** Every recommendation against the decisions that follow it; each other decision deviates. */
    @ParameterizedTest
    @EnumSource(RecommendedOutcome.class)
    void agrees_with_what_follows_the_advice_and_deviates_otherwise(RecommendedOutcome advised) {
        Set<DecisionOutcome> following = switch (advised) {
            case SCALE_UP -> Set.of(DecisionOutcome.SCALE_UP, DecisionOutcome.HAND_OVER);
            case ADJUST -> Set.of(DecisionOutcome.ADJUST);
            case PAUSE -> Set.of(DecisionOutcome.PAUSE);
            case STOP -> Set.of(DecisionOutcome.STOP);
            case CONTINUE_MEASURING -> Set.of(DecisionOutcome.CONTINUE);
        };

        for (DecisionOutcome decided : DecisionOutcome.values()) {
            assertThat(Agreement.of(decided, advice(advised)))
                    .as("%s on %s", decided, advised)
                    .isEqualTo(following.contains(decided) ? Agreement.AGREES : Agreement.DEVIATES);
        }
    }

    @ParameterizedTest
    @EnumSource(DecisionOutcome.class)
    void neither_agrees_nor_deviates_when_no_recommendation_is_named(DecisionOutcome decided) {
        assertThat(Agreement.of(decided, null)).isEqualTo(Agreement.UNANSWERED);
    }
}
