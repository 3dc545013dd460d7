package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.measured;
import static se.nyttospar.query.running.Example.months;
import static se.nyttospar.query.running.Example.started;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.catalogue.CanonicalJson;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.events.reference.ExchangePackage;
import se.nyttospar.events.reference.ReferenceImported;
import se.nyttospar.events.reference.ReferenceWithdrawn;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Stated;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExchangeTest {
    private static final String[] BEFORE = {"50", "52", "49", "51", "50", "48", "52", "51", "49", "50", "51", "50"};
    private static final String[] AFTER = {"60", "64", "68", "70", "71", "72", "74", "73"};

    private ReadSide service;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), indicator("andel", null), indicator("liten", 10));
        log.append(new InitiativeProposed(
                "digital",
                "Triage",
                "Se https://intranat.region.se/triage eller fråga kim@region.se",
                InitiativeKind.MAJOR,
                "norr",
                "norrbotten",
                null,
                null,
                false,
                "owner-1",
                null));
        log.append(
                Stated.calculation(
                        "digital",
                        2024,
                        Stated.line(2024, LineKind.COST, "100"),
                        Stated.line(2025, LineKind.CASHABLE, "250")),
                Stated.risks("digital", Stated.risk("fel", 2, 2)),
                started("digital", LocalDate.of(2024, 1, 15)));
        log.append(benefit("b1", "digital", "norr", "andel"));
        log.append(months("b1", "2024-01", BEFORE));
        log.append(new WentLive("b1", LocalDate.of(2025, 1, 1)));
        log.append(months("b1", "2025-01", AFTER));
        log.append(benefit("b2", "digital", "norr", "liten"));
        position = log.append(
                measured("b2", Period.parse("2025-01"), "5", "200"), measured("b2", Period.parse("2025-02"), "7", "4"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private ReadSide.Reply reply(String path) {
        ReadSide.Reply reply = service.get(path + (path.contains("?") ? "&" : "?") + "atLeastPosition=" + position);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply;
    }

    private static JsonNode tree(String json) {
        return EventJson.mapper().readTree(json);
    }

    @Test
    void gives_a_package_that_is_as_its_schema_says_and_can_be_known_by_its_digest() {
        ReadSide.Reply reply = reply("/query/v1/initiatives/digital/exchange-package");
        JsonNode schema =
                tree(service.get("/query/v1/exchange-package/schema").response().body());
        JsonNode content = tree(reply.response().body());

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(
                                content,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        assertThat(reply.header("Nyttospar-Package-Sha256")).isEqualTo(CanonicalJson.sha256(content));
        assertThat(content.path("calculation")
                        .path("figures")
                        .path("base")
                        .path("netPresentValue")
                        .decimalValue())
                .isEqualByComparingTo("100");
        assertThat(content.path("riskAnalysis").path("alternativeRisks").size()).isEqualTo(1);
        JsonNode effect = content.path("effects").get(0);
        assertThat(effect.path("before").path("value").decimalValue()).isEqualByComparingTo("50.25");
        assertThat(effect.path("before").path("points").asInt()).isEqualTo(12);
        assertThat(effect.path("after").path("value").decimalValue()).isEqualByComparingTo("69");
        assertThat(effect.path("points").size()).isEqualTo(20);
    }

    @Test
    void gives_away_nothing_that_is_internal() {
        String content = reply("/query/v1/initiatives/digital/exchange-package")
                .response()
                .body();

        assertThat(content)
                .doesNotContain("owner-1", "owner-2", "reporter-1", "Regionen", "norr\"", "intranat", "kim@", "digital")
                .contains("[länk]", "[adress]");
    }

    @Test
    void hides_small_values_and_the_means_that_would_tell_them() {
        JsonNode effect = reply("/query/v1/initiatives/digital/exchange-package")
                .json()
                .path("effects")
                .get(1);

        assertThat(effect.path("points").get(0).path("value").decimalValue()).isEqualByComparingTo("5");
        assertThat(effect.path("points").get(1).has("value")).isFalse();
        assertThat(effect.path("points").get(1).has("label")).isFalse();
        assertThat(effect.path("stretches").get(0).has("centre")).isFalse();
        assertThat(effect.has("before")).isFalse();
    }

    @Test
    void compares_a_forecast_with_what_others_have_measured_until_the_reference_is_withdrawn() {
        ExchangePackage content = EventJson.mapper()
                .treeToValue(
                        tree(reply("/query/v1/initiatives/digital/exchange-package")
                                .response()
                                .body()),
                        ExchangePackage.class);
        position = service.log().append("board-1", new ReferenceImported("ref", "Region Väst", "aa", content));

        JsonNode row = reply("/query/v1/references").json().path("items").get(0);
        assertThat(row.path("source").asString()).isEqualTo("Region Väst");
        assertThat(row.path("effects").asInt()).isEqualTo(2);
        assertThat(reply("/query/v1/references/ref")
                        .json()
                        .path("content")
                        .path("initiative")
                        .path("title")
                        .asString())
                .isEqualTo("Triage");
        JsonNode comparison =
                reply("/query/v1/benefits/b1/comparison?reference=ref").json();
        assertThat(comparison.path("forecast").path("target").decimalValue()).isEqualByComparingTo("90");
        assertThat(comparison.path("references").size()).isEqualTo(1);
        JsonNode other = comparison.path("references").get(0);
        assertThat(other.path("measured").path("after").decimalValue()).isEqualByComparingTo("69");
        assertThat(other.path("measured").path("n").asInt()).isEqualTo(8);
        assertThat(other.path("measured").path("relativeChange").decimalValue())
                .isEqualByComparingTo(new BigDecimal("0.373134328358"));
        assertThat(service.get("/query/v1/benefits/b1/comparison?reference=none")
                        .code())
                .isEqualTo("not-found");

        long before = position;
        position = service.log().append("board-1", new ReferenceWithdrawn("ref", "Gammal"));
        assertThat(reply("/query/v1/benefits/b1/comparison")
                        .json()
                        .path("references")
                        .size())
                .isZero();
        assertThat(reply("/query/v1/references/ref")
                        .json()
                        .path("reference")
                        .path("withdrawn")
                        .asString())
                .isEqualTo("Gammal");
        assertThat(reply("/query/v1/benefits/b1/comparison?asOfPosition=" + before)
                        .json()
                        .path("references")
                        .size())
                .isEqualTo(1);
    }
}
