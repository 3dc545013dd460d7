package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.measured;
import static se.nyttospar.query.running.Example.months;
import static se.nyttospar.query.running.Example.started;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.BenefitRebased;
import se.nyttospar.events.benefit.MeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.forum.ForumKind;
import se.nyttospar.events.forum.Mandate;
import se.nyttospar.events.organisation.Part;
import se.nyttospar.events.organisation.PartRenamed;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
    private static final String[] BEFORE = {"50", "52", "49", "51", "50", "48", "52", "51", "49", "50", "51", "50"};
    private static final String[] AFTER = {"60", "64", "68", "70", "71", "72", "74", "73"};

    private ReadSide service;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), division("syd"), indicator("andel", null), indicator("liten", 10));
        log.append(
                new PartRenamed(Part.DIVISION, "syd", "Division Söder", LocalDate.of(2025, 1, 1)),
                new ForumFormed(
                        "radet",
                        new ForumCharter(
                                ForumKind.PORTFOLIO_COUNCIL,
                                new LocalText("Utvecklingsrådet", null),
                                Mandate.DECIDES,
                                null)));
        log.append(initiative("digital", "norr"), started("digital", LocalDate.of(2024, 1, 15)));
        log.append(benefit("b1", "digital", "norr", "andel"));
        log.append(months("b1", "2024-01", BEFORE));
        log.append(new WentLive("b1", LocalDate.of(2025, 1, 1)));
        log.append(months("b1", "2025-01", AFTER));
        log.append("controller-1", new MeasurementsValidated("b1", Period.parse("2025-06")));
        log.append(initiative("papper", "syd"));
        log.append(benefit("b2", "papper", "syd", "andel"));
        log.append(measured("b2", Period.parse("2025-01"), "20", "300"));
        log.append(benefit("b3", "papper", "syd", "liten"));
        log.append(
                measured("b3", Period.parse("2025-01"), "5", "200"), measured("b3", Period.parse("2025-02"), "7", "4"));
        position = log.append(
                measured("b2", Period.parse("2025-02"), "1"),
                new MeasurementRetracted("b2", Period.parse("2025-02"), "fel"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode ask(String path) {
        ReadSide.Reply reply = service.get(path + (path.contains("?") ? "&" : "?") + "atLeastPosition=" + position);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        assertThat(Long.parseLong(reply.header("Nyttospar-Position"))).isGreaterThanOrEqualTo(position);
        return reply.json();
    }

    @Test
    void shows_a_series_with_limits_from_the_baseline_and_what_was_validated() {
        JsonNode series = ask("/query/v1/benefits/b1/series");

        assertThat(series.path("points").size()).isEqualTo(20);
        assertThat(series.path("groups").get(0).path("limits").path("points").asInt())
                .isEqualTo(12);
        JsonNode last = series.path("points").get(19);
        assertThat(last.path("period").asString()).isEqualTo("2025-08");
        assertThat(last.path("value").decimalValue()).isEqualByComparingTo("73");
        assertThat(last.path("phase").asString()).isEqualTo("FOLLOW_UP");
        assertThat(last.path("label").asString()).isEqualTo("IMPROVEMENT");
        assertThat(last.path("cause").asString()).isEqualTo("OUTSIDE");
        assertThat(last.path("validated").asBoolean()).isFalse();
        assertThat(series.path("points").get(17).path("validated").asBoolean()).isTrue();
        assertThat(series.path("goLive").asString()).isEqualTo("2025-01-01");
    }

    @Test
    void shows_what_a_division_is_called_now_and_who_decides() {
        JsonNode syd = find(ask("/query/v1/divisions").path("items"), "id", "syd");
        assertThat(syd.path("name").asString()).isEqualTo("Division Söder");
        assertThat(syd.path("formerNames").get(0).path("name").asString()).isEqualTo("Division syd");
        assertThat(syd.path("version").asLong()).isEqualTo(1);
        JsonNode council = ask("/query/v1/forums").path("items").get(0);
        assertThat(council.path("charter").path("mandate").asString()).isEqualTo("DECIDES");
        assertThat(ask("/query/v1/portfolios").path("total").asInt()).isZero();
    }

    @Test
    void leaves_retracted_values_out() {
        assertThat(ask("/query/v1/benefits/b2/series").path("points").size()).isEqualTo(1);
    }

    @Test
    void hides_values_that_too_few_are_behind_everywhere() {
        JsonNode points = ask("/query/v1/benefits/b3/series").path("points");
        assertThat(points.get(0).path("value").decimalValue()).isEqualByComparingTo("5");
        assertThat(points.get(1).path("suppressed").asBoolean()).isTrue();
        assertThat(points.get(1).has("value")).isFalse();
        assertThat(points.get(1).has("denominator")).isFalse();

        JsonNode latest = ask("/query/v1/benefits/b3").path("latest");
        assertThat(latest.path("suppressed").asBoolean()).isTrue();
        assertThat(latest.has("value")).isFalse();

        JsonNode kpi = find(
                ask("/query/v1/kpi-views?division=syd").path("items").get(0).path("indicators"), "indicator", "liten");
        assertThat(kpi.path("suppressed").asBoolean()).isTrue();
        assertThat(kpi.has("latest")).isFalse();

        JsonNode timeline =
                ask("/query/v1/initiatives/papper/timeline?limit=100").path("items");
        JsonNode hidden = find(timeline, "suppressed", "true");
        assertThat(hidden.path("event").path("measurement").path("period").asString())
                .isEqualTo("2025-02");
        assertThat(hidden.path("event").path("measurement").has("value")).isFalse();
    }

    @Test
    void advises_on_the_board_as_of_today_and_of_an_earlier_day() {
        JsonNode board = ask("/query/v1/board");
        JsonNode digital = find(board.path("items"), "initiativeId", "digital");
        assertThat(digital.path("outcome").asString()).isEqualTo("PAUSE");
        assertThat(digital.path("rule").asInt()).isEqualTo(5);
        assertThat(find(board.path("items"), "initiativeId", "papper").has("outcome"))
                .isFalse();

        JsonNode then = ask("/query/v1/board/digital?day=2025-09-15");
        assertThat(then.path("board").path("outcome").asString()).isNotEqualTo("PAUSE");
        assertThat(then.path("recommendation").path("rules").size()).isEqualTo(14);
        JsonNode inputs = then.path("recommendation").path("inputs");
        assertThat(inputs.path("benefits").get(0).path("variation").asString()).isEqualTo("IMPROVED_SUSTAINED");
        assertThat(inputs.path("initiative").path("economy").asString()).isEqualTo("UNPRICED");
    }

    @Test
    void filters_the_board_by_outcome_and_division() {
        assertThat(ask("/query/v1/board?outcome=PAUSE").path("total").asInt()).isEqualTo(1);
        assertThat(ask("/query/v1/board?outcome=SCALE_UP").path("total").asInt())
                .isZero();
        assertThat(ask("/query/v1/board?division=syd")
                        .path("items")
                        .get(0)
                        .path("initiativeId")
                        .asString())
                .isEqualTo("papper");
    }

    @Test
    void combines_an_indicator_over_benefits_as_it_declares() {
        JsonNode rows = ask("/query/v1/kpi-views?day=2025-09-15").path("items");
        assertThat(rows.size()).isEqualTo(3);
        JsonNode region = rows.get(0);
        assertThat(region.has("division")).isFalse();
        assertThat(region.path("benefits").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(region.path("improvingIds").get(0).asString()).isEqualTo("b1");
        JsonNode andel = find(region.path("indicators"), "indicator", "andel");
        // (73 · 100 + 20 · 300) / 400
        assertThat(andel.path("latest").decimalValue()).isEqualByComparingTo(new BigDecimal("33.25"));
        assertThat(andel.path("variation").path("IMPROVED_SUSTAINED").asInt()).isEqualTo(1);
        assertThat(rows.get(1).path("division").asString()).isEqualTo("norr");
    }

    @Test
    void tells_an_initiatives_story_in_order() {
        JsonNode timeline = ask("/query/v1/initiatives/digital/timeline?limit=5");
        assertThat(timeline.path("total").asInt()).isEqualTo(2 + 1 + 12 + 1 + 8 + 1);
        assertThat(timeline.path("items").get(0).path("type").asString()).isEqualTo("initiative.proposed");
        assertThat(timeline.path("items").get(0).path("actor").asString()).isEqualTo("reporter-1");
        assertThat(timeline.path("items").get(2).path("type").asString()).isEqualTo("benefit.defined");
    }

    @Test
    void begins_new_limits_where_a_rebase_says_so() {
        var log = service.log();
        log.append(benefit("rebased", "papper", "syd", "liten"));
        log.append(months("rebased", "2024-01", BEFORE));
        log.append(months("rebased", "2025-01", AFTER));
        long after = log.append(new BenefitRebased("rebased", LocalDate.of(2025, 1, 1), "ny process", "board-1"));

        JsonNode groups = service.get("/query/v1/benefits/rebased/series?atLeastPosition=" + after)
                .json()
                .path("groups");
        assertThat(groups.size()).isEqualTo(2);
        assertThat(groups.get(1).path("firstPeriod").asString()).isEqualTo("2025-01");
    }

    @Test
    void lists_what_events_refer_to() {
        assertThat(ask("/query/v1/divisions").path("total").asInt()).isEqualTo(2);
        assertThat(ask("/query/v1/indicators?limit=1&page=2")
                        .path("items")
                        .get(0)
                        .path("id")
                        .asString())
                .isEqualTo("liten");
        assertThat(ask("/query/v1/initiatives/digital").path("stage").asString())
                .isEqualTo("PILOT");
        assertThat(ask("/query/v1/benefits?initiative=papper").path("total").asInt())
                .isGreaterThanOrEqualTo(2);
        assertThat(service.get("/query/v1/api-info").json().path("apiName").asString())
                .isEqualTo("nyttospar-query");
    }

    private static JsonNode find(JsonNode items, String field, String value) {
        for (JsonNode item : items) {
            if (item.path(field).asString().equals(value)) {
                return item;
            }
        }
        throw new AssertionError("No %s=%s in %s".formatted(field, value, items));
    }
}
