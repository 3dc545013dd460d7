package se.nyttospar.query.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import se.nyttospar.query.decision.Known.Advised;
import se.nyttospar.query.decision.Known.Primary;
import se.nyttospar.query.decision.Verification.Verdict;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.policy.Outcome;
import se.nyttospar.query.initiative.Initiative.Taken;

class VerificationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 5);

    /** Recorded at position 100, one hour before midnight UTC: the day after in the region. */
    private static Taken taken(@Nullable AnsweredRecommendation answers) {
        return new Taken(
                "event-1",
                100,
                Instant.parse("2026-03-05T23:00:00Z"),
                "board-1",
                new DecisionTaken(
                        "digital",
                        "d1",
                        DecisionOutcome.PAUSE,
                        "styrgrupp",
                        DECIDED,
                        "Skäl",
                        null,
                        null,
                        answers,
                        null,
                        Stage.PILOT,
                        Condition.PAUSED));
    }

    private static AnsweredRecommendation claim(int rule, int policyVersion, long position, LocalDate day) {
        return new AnsweredRecommendation(RecommendedOutcome.PAUSE, rule, policyVersion, position, day);
    }

    private static Known advising(Outcome outcome, int rule) {
        return new Known(new Advised(outcome, rule, 1, 1), List.of());
    }

    /** Knows something else at every moment but one; policy 2 was published at position 90. */
    private static Hindsight at(long position, LocalDate day, Known known) {
        return new Hindsight() {
            @Override
            public Known at(long asked, LocalDate on, @Nullable Integer policyVersion) {
                if (asked != position || !on.equals(day)) {
                    return advising(Outcome.STOP, 10);
                }
                Advised advised = known.advised();
                return policyVersion == null || advised == null
                        ? known
                        : new Known(
                                new Advised(advised.outcome(), advised.rule(), policyVersion, 1), known.primaries());
            }

            @Override
            public boolean knows(int policyVersion, long before) {
                return policyVersion == 1 || policyVersion == 2 && before > 90;
            }
        };
    }

    @Test
    void is_worked_out_by_the_policy_that_the_decision_names_when_that_had_been_published() {
        Hindsight hindsight = at(80, DAY, advising(Outcome.PAUSE, 2));

        Verification verification = Verification.of(taken(claim(2, 2, 80, DAY)), hindsight);

        assertThat(verification.verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(verification.then().advised()).isEqualTo(new Advised(Outcome.PAUSE, 2, 2, 1));
    }

    @Test
    void is_verified_when_the_same_is_advised_as_of_the_position_and_day_that_the_decision_names() {
        Verification verification =
                Verification.of(taken(claim(2, 1, 80, DAY)), at(80, DAY, advising(Outcome.PAUSE, 2)));

        assertThat(verification.verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(verification.position()).isEqualTo(80);
        assertThat(verification.day()).isEqualTo(DAY);
    }

    @Test
    void differs_when_another_rule_advised_the_same() {
        Known then = advising(Outcome.PAUSE, 5);

        Verification verification = Verification.of(taken(claim(2, 1, 80, DAY)), at(80, DAY, then));

        assertThat(verification.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(verification.then()).isEqualTo(then);
    }

    @Test
    void differs_when_nothing_was_advised_at_all() {
        Verification verification = Verification.of(taken(claim(2, 1, 80, DAY)), at(80, DAY, Known.NOTHING));

        assertThat(verification.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(verification.then().advised()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100, 2026-03-02, POSITION_NOT_BEFORE_DECISION",
        "1, -1, 2026-03-02, POSITION_NOT_BEFORE_DECISION",
        "1, 80, 2026-03-07, DAY_AFTER_DECISION",
        "9, 80, 2026-03-02, POLICY_VERSION_UNKNOWN"
    })
    void cannot_be_verified_when_the_decision_names_what_cannot_have_been(
            int policyVersion, long position, LocalDate day, Doubt doubt) {
        Known then = advising(Outcome.ADJUST, 13);

        Verification verification =
                Verification.of(taken(claim(2, policyVersion, position, day)), at(99, DECIDED, then));

        assertThat(verification.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(verification.doubt()).isEqualTo(doubt);
        assertThat(verification.then()).isEqualTo(then);
    }

    @Test
    void the_day_of_recording_is_the_regions() {
        LocalDate after = LocalDate.of(2026, 3, 6);

        Verification verification =
                Verification.of(taken(claim(2, 1, 99, after)), at(99, after, advising(Outcome.PAUSE, 2)));

        assertThat(verification.verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void says_what_was_advised_just_before_a_decision_that_names_no_recommendation() {
        Known then = advising(Outcome.SCALE_UP, 12);

        Verification verification = Verification.of(taken(null), at(99, DECIDED, then));

        assertThat(verification.verdict()).isEqualTo(Verdict.UNANSWERED);
        assertThat(verification.then()).isEqualTo(then);
    }

    @Test
    void tells_what_became_of_each_primary_also_of_new_and_retired_ones() {
        Primary kept = new Primary("b1", "Väntetid", Variation.WORSENING, Trajectory.REVERSE);
        Primary retired = new Primary("b2", "Kostnad", Variation.NO_SIGNAL, Trajectory.NA);
        Primary better = new Primary("b1", "Väntetid", Variation.IMPROVING, Trajectory.ON_TRACK);
        Primary added = new Primary("b3", "Kvalitet", Variation.NO_DATA, Trajectory.NA);

        List<PrimarySince> since =
                PrimarySince.of(new Known(null, List.of(kept, retired)), new Known(null, List.of(added, better)));

        assertThat(since)
                .containsExactly(
                        new PrimarySince(
                                "b1",
                                "Väntetid",
                                Variation.WORSENING,
                                Trajectory.REVERSE,
                                Variation.IMPROVING,
                                Trajectory.ON_TRACK),
                        new PrimarySince("b2", "Kostnad", Variation.NO_SIGNAL, Trajectory.NA, null, null),
                        new PrimarySince("b3", "Kvalitet", null, null, Variation.NO_DATA, Trajectory.NA));
    }
}
