package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.measured;
import static se.nyttospar.query.running.Example.months;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.GroupMeasured;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.PopulationGroup;
import se.nyttospar.events.benefit.PopulationGroup.Dimension;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioFormed;
import se.nyttospar.events.portfolio.PortfolioKind;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KpiViewsTest {
    private static final String[] BEFORE = {"50", "52", "49", "51", "50", "48", "52", "51", "49", "50", "51", "50"};
    private static final String[] AFTER = {"52", "54", "56", "58", "60", "62", "64"};

    private ReadSide service;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), division("syd"), indicator("andel", null), indicator("liten", 10));
        log.append(
                charter("vard", PortfolioKind.PORTFOLIO, null),
                charter("nara", PortfolioKind.DEVELOPMENT_AREA, "vard"));
        log.append(proposed("digital", "norr", "nara"), initiative("papper", "syd"));
        log.append(benefit("b1", "digital", "norr", "andel"));
        log.append(months("b1", "2024-01", BEFORE));
        log.append(new WentLive("b1", LocalDate.of(2025, 1, 1)));
        log.append(months("b1", "2025-01", AFTER));
        log.append(benefit("b2", "papper", "syd", "andel"));
        log.append(measured("b2", Period.parse("2025-01"), "20", "300"));
        log.append(benefit("b3", "papper", "syd", "liten"), benefit("b4", "digital", "norr", "liten"));
        log.append(
                measured("b3", Period.parse("2025-01"), "5", "200"), measured("b3", Period.parse("2025-02"), "7", "4"));
        log.append(
                measured("b4", Period.parse("2025-01"), "9", "100"),
                measured("b4", Period.parse("2025-02"), "8", "50"));
        position = log.append(
                group("75+", "6", "12"), group("18–74", "8", "30"), group("0–17", "3", "3"), group("-", "9", "40"));
    }

    private static PortfolioFormed charter(String id, PortfolioKind kind, @Nullable String partOf) {
        return new PortfolioFormed(
                id, new PortfolioCharter(kind, new LocalText(id, null), null, partOf, "o-1", "t-1", null));
    }

    private static InitiativeProposed proposed(String id, String division, String portfolio) {
        return new InitiativeProposed(
                id, "Insats", null, InitiativeKind.MINOR, division, "norrbotten", portfolio, null, false, "o-1", null);
    }

    private static GroupMeasured group(String name, String value, String denominator) {
        return new GroupMeasured(
                "b4",
                new PopulationGroup(Dimension.AGE, name),
                new Measurement(
                        Period.parse("2025-02"),
                        new BigDecimal(value),
                        null,
                        new BigDecimal(denominator),
                        null,
                        null,
                        null,
                        null));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode ask(String path) {
        ReadSide.Reply reply =
                service.get("/query/v1" + path + (path.contains("?") ? "&" : "?") + "atLeastPosition=" + position);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json();
    }

    private static JsonNode find(JsonNode items, String field, String value) {
        return items.valueStream()
                .filter(item -> item.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s=%s in %s".formatted(field, value, items)));
    }

    private static JsonNode figures(JsonNode row, String indicator) {
        return find(row.path("indicators"), "indicator", indicator);
    }

    @Test
    void a_division_stands_beside_the_regions_total() {
        JsonNode rows = ask("/kpi-views").path("items");

        assertThat(rows.size()).isEqualTo(3);
        assertThat(rows.get(0).path("over").asString()).isEqualTo("REGION");
        assertThat(rows.get(0).path("benefits").asInt()).isEqualTo(4);
        assertThat(rows.get(1).path("division").asString()).isEqualTo("norr");
        assertThat(rows.get(0).path("withoutBaselineIds").size()).isEqualTo(3);
        // (64 · 100 + 20 · 300) / 400
        assertThat(figures(rows.get(0), "andel").path("latest").decimalValue()).isEqualByComparingTo("31");
        assertThat(figures(rows.get(1), "andel").path("latest").decimalValue()).isEqualByComparingTo("64");
    }

    @Test
    void initiatives_of_a_development_area_count_in_its_portfolio_too() {
        assertThat(ask("/kpi-views?over=portfolio")
                        .path("items")
                        .get(1)
                        .path("part")
                        .asString())
                .isEqualTo("vard");
        assertThat(ask("/kpi-views?over=development-area")
                        .path("items")
                        .get(1)
                        .path("part")
                        .asString())
                .isEqualTo("nara");
        assertThat(ask("/kpi-views?over=region&portfolio=vard")
                        .path("items")
                        .get(0)
                        .path("benefits")
                        .asInt())
                .isEqualTo(2);
        assertThat(ask("/kpi-views?over=unit").path("items").size()).isEqualTo(1);
    }

    @Test
    void areas_are_groups_too_and_goals_where_benefits_name_one() {
        JsonNode row = ask("/kpi-views?by=area&over=region").path("items").get(0);

        assertThat(row.path("group").asString()).isEqualTo("kvalitet");
        assertThat(row.has("perspective")).isFalse();
        assertThat(ask("/kpi-views?by=goal").path("total").asInt()).isZero();
    }

    @Test
    void months_are_aggregated_up_and_a_quarter_with_gaps_is_incomplete() {
        JsonNode rows = ask("/kpi-views?over=division&indicator=andel&from=2025-Q1&to=2025-Q3")
                .path("items");

        JsonNode first = find(rows, "period", "2025-Q1");
        JsonNode region = figures(first, "andel");
        // b1 has the mean of 52, 54, 56 with weight 300, b2 has 20 with weight 300
        assertThat(region.path("latest").decimalValue()).isEqualByComparingTo("37");
        assertThat(region.path("incomplete").asBoolean()).isTrue();
        assertThat(region.path("measured").asInt()).isEqualTo(2);
        JsonNode norr = rows.valueStream()
                .filter(row -> row.path("division").asString("").equals("norr"))
                .filter(row -> row.path("period").asString("").equals("2025-Q2"))
                .findFirst()
                .orElseThrow();
        assertThat(figures(norr, "andel").path("latest").decimalValue()).isEqualByComparingTo("60");
        assertThat(figures(norr, "andel").path("incomplete").asBoolean()).isFalse();
        assertThat(norr.path("day").asString()).isEqualTo("2025-06-30");
        assertThat(figures(norr, "andel").path("variation").propertyNames())
                .containsAnyOf("IMPROVING", "IMPROVED_SUSTAINED");
    }

    @Test
    void a_total_over_a_hidden_value_is_hidden_and_the_rest_is_shown_beside_it() {
        JsonNode rows = ask("/kpi-views?indicator=liten").path("items");
        JsonNode region = figures(rows.get(0), "liten");

        assertThat(region.path("suppressed").asBoolean()).isTrue();
        assertThat(region.has("latest")).isFalse();
        assertThat(region.has("baseline")).isFalse();
        assertThat(region.path("shown").path("benefits").asInt()).isEqualTo(1);
        assertThat(region.path("shown").path("latest").decimalValue()).isEqualByComparingTo("8");
        assertThat(figures(find(rows, "division", "norr"), "liten")
                        .path("latest")
                        .decimalValue())
                .isEqualByComparingTo("8");
        assertThat(figures(find(rows, "division", "syd"), "liten").has("latest"))
                .isFalse();
        JsonNode quarter = ask("/kpi-views?indicator=liten&from=2025-Q1").path("items");
        assertThat(figures(find(quarter, "division", "syd"), "liten").has("latest"))
                .isFalse();
    }

    @Test
    void units_and_divisions_are_compared_by_shown_figures_only() {
        JsonNode comparison = ask("/indicators/andel/comparison?over=division");

        assertThat(comparison.path("best").asString()).isEqualTo("norr");
        assertThat(comparison.path("worst").asString()).isEqualTo("syd");
        assertThat(comparison.path("gap").decimalValue()).isEqualByComparingTo("44");
        assertThat(find(comparison.path("parts"), "part", "norr")
                        .path("difference")
                        .decimalValue())
                .isEqualByComparingTo("33");
        JsonNode small = ask("/indicators/liten/comparison?over=division&period=2025-02");
        assertThat(small.has("best")).isFalse();
        assertThat(small.has("gap")).isFalse();
        assertThat(service.get("/query/v1/indicators/none/comparison").status()).isEqualTo(404);
    }

    @Test
    void groups_are_compared_and_one_small_group_hides_another() {
        JsonNode comparison = ask("/benefits/b4/group-comparison").get(0);

        assertThat(comparison.path("by").asString()).isEqualTo("AGE");
        assertThat(comparison.path("period").asString()).isEqualTo("2025-02");
        assertThat(comparison.path("whole").decimalValue()).isEqualByComparingTo("8");
        assertThat(comparison.path("best").asString()).isEqualTo("-");
        assertThat(comparison.path("worst").asString()).isEqualTo("18–74");
        assertThat(comparison.path("gap").decimalValue()).isEqualByComparingTo("1");
        assertThat(find(comparison.path("groups"), "group", "0–17").has("value"))
                .isFalse();
        assertThat(find(comparison.path("groups"), "group", "75+")
                        .path("suppressed")
                        .asBoolean())
                .isTrue();
        assertThat(find(comparison.path("groups"), "group", "-")
                        .path("difference")
                        .decimalValue())
                .isEqualByComparingTo("1");
    }

    @Test
    void a_forecast_states_its_method_and_that_it_promises_nothing() {
        JsonNode answer = ask("/benefits/b1/forecast");
        JsonNode forecast = answer.path("forecast");

        assertThat(forecast.path("slopePerPeriod").decimalValue()).isEqualByComparingTo("2");
        assertThat(forecast.path("period").asString()).isEqualTo("2025-12");
        assertThat(forecast.path("value").decimalValue()).isEqualByComparingTo("74");
        assertThat(forecast.path("outlook").asString()).isEqualTo("LIKELY_MISSED");
        assertThat(answer.path("method").path("en").asString()).contains("Theil–Sen");
        assertThat(answer.path("caveat").path("sv").asString()).contains("inget löfte");
        JsonNode none = ask("/benefits/b2/forecast");
        assertThat(none.has("forecast")).isFalse();
        assertThat(none.path("missing").asString()).isEqualTo("TOO_FEW_POINTS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=colour",
                "over=world",
                "from=2025-Q3&to=2025-Q1",
                "from=2025-01&to=2025-Q1",
                "from=soon",
                "from=1990-01&to=2025-01"
            })
    void refuses_what_cannot_be_asked(String parameters) {
        ReadSide.Reply reply = service.get("/query/v1/kpi-views?" + parameters);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("parameter-invalid");
    }
}
