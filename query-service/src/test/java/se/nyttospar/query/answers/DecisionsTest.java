package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.months;
import static se.nyttospar.query.running.Example.started;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 15);
    private static final String[] BEFORE = {"50", "52", "49", "51", "50", "48", "52", "51", "49", "50", "51", "50"};

    private ReadSide service;
    private long position;
    private long advisedAt;
    private JsonNode advised;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), indicator("andel", null));
        log.append(initiative("digital", "norr"), started("digital", LocalDate.of(2024, 1, 15)));
        log.append(benefit("b1", "digital", "norr", "andel"));
        log.append(months("b1", "2024-01", BEFORE));
        log.append(new WentLive("b1", LocalDate.of(2025, 1, 1)));
        advisedAt = log.append(months("b1", "2025-01", "40", "39", "38", "41", "40", "38", "39", "40"));
        position = advisedAt;
        advised = ask("/query/v1/board/digital?day=2025-09-15").path("board");
        RecommendedOutcome outcome =
                RecommendedOutcome.valueOf(advised.path("outcome").asString());
        int rule = advised.path("rule").asInt();
        log.append("board-1", decided("deviating", DecisionOutcome.CONTINUE, 16, answer(outcome, rule)));
        log.append("board-1", decided("wrong", DecisionOutcome.CONTINUE, 17, answer(outcome, rule == 14 ? 13 : 14)));
        log.append("board-1", decided("silent", DecisionOutcome.CONTINUE, 18, null));
        position = log.append(months("b1", "2025-09", "88", "89", "90", "91", "90", "92", "91", "93"));
    }

    private AnsweredRecommendation answer(RecommendedOutcome outcome, int rule) {
        return new AnsweredRecommendation(outcome, rule, 1, advisedAt, DAY);
    }

    private static DecisionTaken decided(
            String id, DecisionOutcome outcome, int day, @Nullable AnsweredRecommendation answers) {
        return new DecisionTaken(
                "digital",
                id,
                outcome,
                "portföljråd",
                LocalDate.of(2025, 9, day),
                "Vi väntar.",
                "Om bemanningen håller",
                LocalDate.of(2026, 3, 1),
                answers,
                answers == null ? null : new Deviation("Ny rutin i oktober", "portföljrådet"),
                Stage.PILOT,
                Condition.RUNNING);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode ask(String path) {
        ReadSide.Reply reply = service.get(path + (path.contains("?") ? "&" : "?") + "atLeastPosition=" + position);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json();
    }

    private JsonNode row(String id) {
        return ask("/query/v1/decisions/" + id).path("decision");
    }

    @Test
    void lists_decisions_newest_first_with_what_they_answer() {
        JsonNode decisions = ask("/query/v1/decisions?initiative=digital");

        assertThat(decisions
                        .path("items")
                        .valueStream()
                        .map(row -> row.path("decisionId").asString()))
                .containsExactly("silent", "wrong", "deviating", "start");
        JsonNode deviating = decisions.path("items").get(2);
        assertThat(deviating.path("title").asString()).isEqualTo("Insats digital");
        assertThat(deviating.path("conditions").asString()).isEqualTo("Om bemanningen håller");
        assertThat(deviating.path("nextDecisionPoint").asString()).isEqualTo("2026-03-01");
        assertThat(deviating.path("recordedBy").asString()).isEqualTo("board-1");
        assertThat(deviating.path("answeredPosition").asLong()).isEqualTo(advisedAt);
        assertThat(deviating.path("answeredDay").asString()).isEqualTo("2025-09-15");
    }

    @Test
    void verifies_what_a_decision_says_that_it_answers_whatever_came_later() {
        JsonNode row = row("deviating");

        assertThat(row.path("verification").asString()).isEqualTo("VERIFIED");
        assertThat(row.path("recomputedOutcome")).isEqualTo(advised.path("outcome"));
        assertThat(row.path("recomputedPosition").asLong()).isEqualTo(advisedAt);
    }

    @Test
    void shows_what_is_worked_out_when_the_decision_says_something_else() {
        JsonNode row = row("wrong");

        assertThat(row.path("verification").asString()).isEqualTo("DIFFERS");
        assertThat(row.path("recomputedRule")).isEqualTo(advised.path("rule"));
    }

    @Test
    void says_what_was_recommended_when_the_decision_names_nothing() {
        JsonNode row = row("silent");

        assertThat(row.path("agreement").asString()).isEqualTo("UNANSWERED");
        assertThat(row.path("verification").asString()).isEqualTo("UNANSWERED");
        assertThat(row.path("recomputedOutcome")).isEqualTo(advised.path("outcome"));
        assertThat(row.path("recomputedDay").asString()).isEqualTo("2025-09-18");
        assertThat(row.has("outcomeNow")).isFalse();
    }

    @Test
    void a_start_was_not_preceded_by_any_recommendation() {
        JsonNode row = row("start");

        assertThat(row.path("agreement").asString()).isEqualTo("UNANSWERED");
        assertThat(row.has("recomputedOutcome")).isFalse();
    }

    @Test
    void tells_what_became_of_a_deviation() {
        JsonNode answer = ask("/query/v1/decisions/deviating?day=2026-06-01");

        assertThat(answer.path("decision").path("agreement").asString()).isEqualTo("DEVIATES");
        assertThat(answer.path("decision").path("deviationReason").asString()).isEqualTo("Ny rutin i oktober");
        assertThat(answer.path("decision").path("outcomeNow").asString()).isNotBlank();
        assertThat(answer.path("decision").path("primariesImproved").asInt()).isEqualTo(1);
        JsonNode since = answer.path("primaries").get(0);
        assertThat(since.path("benefitId").asString()).isEqualTo("b1");
        assertThat(since.path("variationThen").asString()).isEqualTo("WORSE_SUSTAINED");
        assertThat(since.path("variationNow").asString()).isEqualTo("IMPROVED_SUSTAINED");
    }

    @Test
    void filters_by_agreement_forum_and_day() {
        assertThat(ask("/query/v1/decisions?agreement=DEVIATES").path("total").asInt())
                .isEqualTo(2);
        assertThat(ask("/query/v1/decisions?forum=styrgrupp").path("total").asInt())
                .isEqualTo(1);
        assertThat(ask("/query/v1/decisions?from=2025-09-17&to=2025-09-17")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ask("/query/v1/decisions?outcome=STOP").path("total").asInt())
                .isZero();
        assertThat(service.get("/query/v1/decisions?agreement=PERHAPS").code()).isEqualTo("parameter-invalid");
    }

    @Test
    void asks_for_the_initiative_when_several_have_a_decision_of_that_id() {
        long two = service.log().append(initiative("papper", "norr"), started("papper", LocalDate.of(2024, 2, 1)));

        ReadSide.Reply either = service.get("/query/v1/decisions/start?atLeastPosition=" + two);

        assertThat(either.status()).isEqualTo(409);
        assertThat(either.code()).isEqualTo("decision-ambiguous");
        assertThat(ask("/query/v1/decisions/start?initiative=papper")
                        .path("decision")
                        .path("date")
                        .asString())
                .isEqualTo("2024-02-01");
        assertThat(service.get("/query/v1/decisions/none").code()).isEqualTo("not-found");
    }
}
