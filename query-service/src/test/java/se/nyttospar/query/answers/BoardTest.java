package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.measured;
import static se.nyttospar.query.running.Example.started;
import static se.nyttospar.query.running.Stated.calculation;
import static se.nyttospar.query.running.Stated.line;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.board.BoardFilter;
import se.nyttospar.query.board.BoardPages;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private ReadSide service;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), division("syd"), indicator("andel", 10));
        log.append(
                proposed("a", "Ögonbottenfoto", "Bilder på näthinnan", "syd", "vard"),
                proposed("b", "Zebra", null, "norr", null),
                proposed("c", "Äldre hemma", null, "norr", "vard"));
        log.append(
                started("a", LocalDate.of(2025, 1, 1)),
                new DecisionPointPlanned("a", LocalDate.of(2025, 3, 11)),
                started("b", LocalDate.of(2025, 1, 1)),
                new DecisionPointPlanned("b", LocalDate.of(2025, 2, 1)));
        log.append(benefit("b1", "a", "syd", "andel"));
        log.append(new WentLive("b1", LocalDate.of(2025, 1, 1)));
        log.append(measured("b1", Period.parse("2025-01"), "60", "4"));
        log.append(calculation("a", 2025, line(2025, LineKind.COST, "600000"), line(2024, LineKind.COST, "9000000")));
        position = log.append(deviating("b"));
    }

    private static InitiativeProposed proposed(
            String id, String title, @Nullable String description, String division, @Nullable String portfolio) {
        return new InitiativeProposed(
                id,
                title,
                description,
                InitiativeKind.MINOR,
                division,
                "norrbotten",
                portfolio,
                null,
                false,
                "o-1",
                null);
    }

    private static DecisionTaken deviating(String id) {
        return new DecisionTaken(
                id,
                "paus",
                DecisionOutcome.PAUSE,
                "styrgrupp",
                LocalDate.of(2025, 1, 15),
                "Resurserna räcker inte.",
                null,
                null,
                new AnsweredRecommendation(RecommendedOutcome.CONTINUE_MEASURING, 14, 1, 5, LocalDate.of(2025, 1, 15)),
                new Deviation("Brist på folk", "ordföranden"),
                Stage.PILOT,
                Condition.PAUSED);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode board(String parameters) {
        ReadSide.Reply reply = service.get("/query/v1/board?day=" + DAY + "&atLeastPosition=" + position + parameters);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json().path("items");
    }

    private List<String> ids(String parameters) {
        return board(parameters)
                .valueStream()
                .map(row -> row.path("initiativeId").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "division=norr, b c",
        "portfolio=vard, a c",
        "stage=PILOT, a b",
        "condition=PAUSED, b",
        "kind=MINOR, a b c",
        "kind=MAJOR, ''",
        "due=true, b",
        "due=false, a c",
        "deviating=true, b",
        "confidence=LOW, a b",
        "q=ZEBRA, b",
        "q=bilder%20ögon, a",
        "q=bilder%20zebra, ''",
        "stage=PILOT&division=syd, a"
    })
    void shows_what_is_asked_for(String filter, String expected) {
        assertThat(String.join(" ", ids("&" + filter.replace("ö", "%C3%B6")))).isEqualTo(expected);
    }

    /** The pages show for many at once what the answer about each says. */
    @Test
    void says_of_all_together_what_would_change_each() {
        Moment moment = new Moment(position, null, null, DAY);
        BoardFilter all = new BoardFilter(null, null, null, null, null, null, null, null, null, null);
        List<BoardPages.Line> lines = service.context()
                .getBean(BoardPages.class)
                .lines(all, "title", new Paging(1, 25), moment)
                .items();

        assertThat(lines)
                .hasSize(3)
                .anySatisfy(line -> assertThat(line.change()).isNotNull());
        assertThat(lines).allSatisfy(line -> {
            JsonNode advice = service.get("/query/v1/board/%s?day=%s&atLeastPosition=%d"
                            .formatted(line.row().initiativeId(), DAY, position))
                    .json()
                    .path("recommendation");
            assertThat(line.change() == null).isEqualTo(advice.isMissingNode());
            if (line.change() != null) {
                assertThat(advice.path("change").path("applicable").asBoolean())
                        .isEqualTo(line.change().applicable());
                assertThat(advice.path("change").path("periods").asInt(0))
                        .isEqualTo(
                                line.change().periods() == null
                                        ? 0
                                        : line.change().periods());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "title, b c a",
        "-title, a c b",
        "daysToDecisionPoint, a b c",
        "'division,title', b c a",
        "-priority, a b c",
        "'condition,-id', c a b"
    })
    void sorts_as_asked_with_what_is_missing_last(String sort, String expected) {
        assertThat(String.join(" ", ids("&sort=" + sort))).isEqualTo(expected);
    }

    @Test
    void shows_priority_freshness_and_days_with_their_parts() {
        JsonNode a = board("&q=n%C3%A4thinnan").get(0);

        assertThat(a.path("priority").path("score").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(a.path("priority").path("kinds").path("QUALITATIVE").asInt()).isEqualTo(3);
        assertThat(a.path("priority").path("cost").decimalValue()).isEqualByComparingTo("600000");
        assertThat(a.path("daysToDecisionPoint").asInt()).isEqualTo(10);
        assertThat(a.path("worstFreshness").asString()).isEqualTo("FRESH");
        assertThat(a.path("deviating").asBoolean()).isFalse();
        JsonNode b = board("&deviating=true").get(0);
        assertThat(b.path("lastDecision").path("answered").asString()).isEqualTo("CONTINUE_MEASURING");
        assertThat(b.path("lastDecision").path("deviated").asBoolean()).isTrue();
    }

    @Test
    void a_recommendation_tells_no_figure_that_too_few_are_behind() {
        JsonNode benefit = service.get("/query/v1/board/a?day=%s&atLeastPosition=%d".formatted(DAY, position))
                .json()
                .path("recommendation")
                .path("inputs")
                .path("benefits")
                .get(0);

        assertThat(benefit.path("followUpPoints").asInt()).isEqualTo(1);
        assertThat(benefit.path("progress").has("mean")).isFalse();
        assertThat(benefit.has("judge")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=colour", "stage=SOMEWHERE", "due=perhaps", "outcome=x", "day=soon"})
    void refuses_what_cannot_be_asked(String parameter) {
        ReadSide.Reply reply = service.get("/query/v1/board?" + parameter);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("parameter-invalid");
        assertThat(service.get("/query/v1/board?colour=red").code()).isEqualTo("parameter-unknown");
        assertThat(service.get("/query/v1/board?outcome=x")
                        .json()
                        .path("detailSv")
                        .asString())
                .contains("SCALE_UP", "CONTINUE_MEASURING");
    }
}
