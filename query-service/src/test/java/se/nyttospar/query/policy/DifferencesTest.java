package se.nyttospar.query.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.evidence.policy.Conclusion;
import se.nyttospar.query.evidence.policy.Confidence;
import se.nyttospar.query.evidence.policy.Outcome;
import se.nyttospar.query.problem.ProblemException;

class DifferencesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);
    private static final Question ASKED = new Question(2, 1, Frequency.MONTH, 99, DAY);
    private static final Conclusion PAUSE = new Conclusion(Outcome.PAUSE, 5, Confidence.LOW);
    private static final Conclusion WAIT = new Conclusion(Outcome.CONTINUE_MEASURING, 6, Confidence.LOW);
    private static final Difference A_APRIL = new Difference("a", APRIL, 50, PAUSE, WAIT);
    private static final Difference A_NOW = new Difference("a", DAY, 99, WAIT, PAUSE);
    private static final Difference B_NOW = new Difference("b", DAY, 99, PAUSE, WAIT);

    private static Differences of(Question question, Difference... found) {
        return Differences.of(question, 2, 2, 8, List.of(found));
    }

    @Test
    void the_order_in_which_differences_are_found_does_not_matter() {
        Differences one = of(ASKED, A_APRIL, A_NOW, B_NOW);

        assertThat(of(ASKED, B_NOW, A_NOW, A_APRIL)).isEqualTo(one);
        assertThat(one.all()).containsExactly(A_APRIL, A_NOW, B_NOW);
    }

    @Test
    void the_digest_is_over_lines_that_anybody_can_write() throws Exception {
        String lines = """
                2;1;MONTH;99;2026-05-10;8
                a;2026-04-30;50;PAUSE;5;LOW;CONTINUE_MEASURING;6;LOW
                """;
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));

        assertThat(of(ASKED, A_APRIL).digest()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void another_question_or_another_difference_has_another_digest() {
        String digest = of(ASKED, A_APRIL).digest();

        assertThat(of(ASKED).digest()).isNotEqualTo(digest);
        assertThat(of(ASKED, A_NOW).digest()).isNotEqualTo(digest);
        assertThat(of(new Question(2, 3, Frequency.MONTH, 99, DAY), A_APRIL).digest())
                .isNotEqualTo(digest);
    }

    @Test
    void counts_pairs_of_outcomes_and_what_would_change_at_once() {
        Differences differences = of(ASKED, A_APRIL, A_NOW, B_NOW);

        assertThat(differences.now()).containsExactly(A_NOW, B_NOW);
        assertThat(Differences.totals(differences.all()))
                .containsExactly(
                        new Differences.Total(Outcome.PAUSE, Outcome.CONTINUE_MEASURING, 2),
                        new Differences.Total(Outcome.CONTINUE_MEASURING, Outcome.PAUSE, 1));
    }

    @Test
    void confidence_alone_is_no_difference() {
        assertThat(Difference.is(PAUSE, new Conclusion(Outcome.PAUSE, 5, Confidence.HIGH)))
                .isFalse();
        assertThat(Difference.is(PAUSE, new Conclusion(Outcome.PAUSE, 3, Confidence.LOW)))
                .isTrue();
        assertThat(Difference.is(PAUSE, WAIT)).isTrue();
    }

    @Test
    void looks_at_every_end_of_a_period_and_at_the_day_itself() {
        assertThat(ASKED.days(LocalDate.of(2026, 2, 15)))
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31), APRIL, DAY);
        assertThat(new Question(2, 1, Frequency.MONTH, 9, APRIL).days(APRIL)).containsExactly(APRIL);
        assertThat(new Question(2, 1, Frequency.YEAR, 9, DAY).days(LocalDate.of(2025, 3, 1)))
                .containsExactly(LocalDate.of(2025, 12, 31), DAY);
        assertThat(ASKED.days(DAY.plusDays(40))).containsExactly(DAY);
    }

    @Test
    void steps_are_named_as_in_the_address() {
        assertThat(Steps.read(null)).isEqualTo(Frequency.MONTH);
        assertThat(Steps.read("quarter")).isEqualTo(Frequency.QUARTER);
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Steps.read("day"));
        assertThat(ASKED.address())
                .isEqualTo("/query/v1/policies/2/check?against=1&step=month&asOfPosition=99&day=2026-05-10");
    }

    @Test
    void a_piece_of_work_is_one_initiative_at_least() {
        Map<String, List<String>> own = Map.of("a", List.of("1", "2", "3"), "b", List.of("4"), "c", List.of("5"));

        assertThat(Pieces.of(List.of("a", "b", "c", "d"), own, 2))
                .extracting(piece -> String.join("", piece.keySet()))
                .containsExactly("a", "bcd");
        assertThat(Pieces.of(List.of(), own, 2)).isEmpty();
    }
}
