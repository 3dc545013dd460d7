package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.started;
import static se.nyttospar.query.running.Stated.calculation;
import static se.nyttospar.query.running.Stated.line;
import static se.nyttospar.query.running.Stated.major;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationReinvested;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Stated;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannedAndRealisedTest {
    private ReadSide service;
    private long position;
    private long beforeValidation;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), indicator("vardtid", null));
        log.append(major("digital", false), started("digital", LocalDate.of(2025, 1, 15)));
        log.append(calculation(
                "digital",
                2025,
                line(2025, LineKind.COST, "900"),
                line(2025, LineKind.CASHABLE, "100"),
                line(2025, LineKind.COST_AVOIDANCE, "20")));
        log.append(cashable("b1", "0.7"));
        log.append(cashable("b2", "0.6"));
        log.append(new RealisationClaimed("r1", claim("b1", "80")));
        beforeValidation = log.append(new RealisationClaimed("r2", claim("b2", "70")));
        position = log.append(
                "controller-1",
                new RealisationValidated("r1", null),
                new RealisationReinvested("r1", "x1", new BigDecimal("25"), "Hembesök", LocalDate.of(2025, 9, 1)));
    }

    private static BenefitDefined cashable(String id, String share) {
        var promised = benefit(id, "digital", "norr", "vardtid").profile();
        return new BenefitDefined(id, Stated.cashable(promised, new BigDecimal(share), "4127"));
    }

    private static RealisationClaim claim(String benefit, String amount) {
        return Stated.claim(benefit, "digital", amount, null, "120");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode ask(String path) {
        ReadSide.Reply reply = service.get(path + (path.contains("?") ? "&" : "?") + "atLeastPosition=" + position);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json().path("items");
    }

    @Test
    void sets_what_was_planned_beside_what_was_realised() {
        JsonNode rows = ask("/query/v1/realisation?year=2025");

        assertThat(rows.size()).isEqualTo(2);
        JsonNode cashable = rows.get(0);
        assertThat(cashable.path("type").asString()).isEqualTo("CASHABLE");
        assertThat(cashable.path("budgetLine").asString()).isEqualTo("4127");
        assertThat(cashable.path("perspective").asString()).isEqualTo("ekonomi");
        assertThat(cashable.path("planned").decimalValue()).isEqualByComparingTo("100");
        assertThat(cashable.path("claimed").decimalValue()).isEqualByComparingTo("150");
        assertThat(cashable.path("validated").decimalValue()).isEqualByComparingTo("80");
        assertThat(cashable.path("waiting").decimalValue()).isEqualByComparingTo("70");
        assertThat(cashable.path("reinvested").decimalValue()).isEqualByComparingTo("25");
        assertThat(rows.get(1).path("type").asString()).isEqualTo("COST_AVOIDANCE");
        assertThat(rows.get(1).has("budgetLine")).isFalse();
    }

    @Test
    void tells_what_was_validated_at_an_earlier_moment() {
        JsonNode cashable = ask("/query/v1/realisation?type=CASHABLE&asOfPosition=" + beforeValidation)
                .get(0);

        assertThat(cashable.path("validated").decimalValue()).isEqualByComparingTo("0");
        assertThat(cashable.path("waiting").decimalValue()).isEqualByComparingTo("150");
    }

    @Test
    void filters_what_was_planned_as_it_does_what_was_realised() {
        assertThat(ask("/query/v1/realisation?budgetLine=4127").size()).isEqualTo(1);
        assertThat(ask("/query/v1/realisation?initiative=another").size()).isZero();
        assertThat(ask("/query/v1/realisation?division=syd").size()).isZero();
        assertThat(ask("/query/v1/realisation?type=COST_AVOIDANCE").size()).isEqualTo(1);
    }

    @Test
    void warns_of_what_may_have_been_counted_twice_and_says_where() {
        JsonNode warnings = ask("/query/v1/double-count-warnings");

        assertThat(warnings.size()).isEqualTo(2);
        assertThat(warnings.get(0).path("kind").asString()).isEqualTo("PROMISED_SHARES_ABOVE_ONE");
        assertThat(warnings.get(0).path("concerns").get(1).asString()).isEqualTo("/query/v1/benefits/b2");
        assertThat(warnings.get(1).path("kind").asString()).isEqualTo("CLAIMS_ABOVE_LINE_TOTAL");
        assertThat(warnings.get(1).path("sum").decimalValue()).isEqualByComparingTo("150");
        String concerned = warnings.get(1).path("concerns").get(0).asString();
        assertThat(service.get(concerned).status()).isEqualTo(200);
        assertThat(ask("/query/v1/double-count-warnings?budgetLine=none").size())
                .isZero();
    }

    @Test
    void a_retired_benefit_promises_nothing() {
        service.log().append(cashable("b9", "0.9"));
        long retired = service.log().append(new BenefitRetired("b9", "Dubblett"));

        String warnings = service.get("/query/v1/double-count-warnings?atLeastPosition=" + retired)
                .response()
                .body();

        assertThat(warnings).doesNotContain("/query/v1/benefits/b9");
    }
}
