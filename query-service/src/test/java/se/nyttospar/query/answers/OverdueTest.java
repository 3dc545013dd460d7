package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.months;
import static se.nyttospar.query.running.Example.started;
import static se.nyttospar.query.running.ReadSide.ISSUER;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverdueTest {
    private static final String THEN = "day=2025-10-20";

    private ReadSide service;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), division("syd"), indicator("andel", null));
        log.append(initiative("digital", "norr"), started("digital", LocalDate.of(2025, 1, 15)));
        log.append(benefit("b1", "digital", "norr", "andel"));
        log.append(months("b1", "2025-01", "50", "52", "49", "51", "50", "48"));
        log.append("controller-1", new MeasurementsValidated("b1", Period.parse("2025-03")));
        log.append(benefit("b2", "digital", "norr", "andel"));
        log.append(months("b2", "2025-01", "1"));
        log.append(new BenefitRetired("b2", "Hör inte hit"));
        log.append(
                decided("digital", "done", DecisionOutcome.ADJUST, LocalDate.of(2025, 7, 1)),
                new AdjustmentCarriedOut("digital", "done", LocalDate.of(2025, 7, 20), null),
                decided("digital", "undone", DecisionOutcome.ADJUST, LocalDate.of(2025, 8, 1)),
                new DecisionPointPlanned("digital", LocalDate.of(2025, 7, 31)),
                new DecisionPointPlanned("digital", LocalDate.of(2025, 9, 1)),
                new DecisionPointPlanned("digital", LocalDate.of(2025, 12, 1)));
        log.append(initiative("papper", "syd"), started("papper", LocalDate.of(2025, 1, 15)));
        log.append(benefit("b3", "papper", "syd", "andel"));
        log.append(months("b3", "2025-01", "50", "52"));
        log.append(
                new DecisionPointPlanned("papper", LocalDate.of(2025, 6, 1)),
                decided("papper", "stop", DecisionOutcome.STOP, LocalDate.of(2025, 3, 1)));
        position = log.append(new FrameworkPublished(
                "norrbotten",
                new GoalFramework(
                        new LocalText("Norrbotten", null),
                        null,
                        null,
                        LocalDate.of(2025, 1, 1),
                        null,
                        List.of(),
                        List.of(),
                        List.of(new GoalFramework.EffectGoal(
                                "g1",
                                new LocalText("Kortare väntan", null),
                                null,
                                null,
                                null,
                                LocalDate.of(2025, 6, 30),
                                null,
                                null)),
                        List.of(),
                        List.of())));
    }

    private static DecisionTaken decided(String initiative, String id, DecisionOutcome outcome, LocalDate date) {
        return new DecisionTaken(
                initiative,
                id,
                outcome,
                "styrgrupp",
                date,
                "Skäl",
                null,
                null,
                null,
                null,
                Stage.PILOT,
                outcome == DecisionOutcome.STOP ? Condition.STOPPED : Condition.RUNNING);
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

    private String calendar(String path) {
        ReadSide.Reply reply = service.send(HttpRequest.newBuilder(service.uri(path + "&atLeastPosition=" + position))
                .header("Accept", "text/calendar")
                .header("Authorization", "Bearer " + ISSUER.token("reporter")));
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/calendar");
        return reply.response().body();
    }

    @Test
    void lists_what_is_overdue_the_latest_first() {
        JsonNode rows = ask("/query/v1/overdue?" + THEN);

        assertThat(rows.valueStream().map(row -> row.path("kind").asString()))
                .containsExactly("ADJUSTMENT", "MEASUREMENT", "DECISION_POINT");
        assertThat(rows.get(0).path("decisionId").asString()).isEqualTo("undone");
        JsonNode measurement = rows.get(1);
        assertThat(measurement.path("benefitId").asString()).isEqualTo("b1");
        assertThat(measurement.path("freshness").asString()).isEqualTo("STALE");
        assertThat(measurement.path("values").asInt()).isEqualTo(3);
        assertThat(measurement.path("firstPeriod").asString()).isEqualTo("2025-07");
        assertThat(measurement.path("lastPeriod").asString()).isEqualTo("2025-09");
        assertThat(measurement.path("since").asString()).isEqualTo("2025-08-10");
        assertThat(measurement.path("daysLate").asInt()).isEqualTo(71);
        assertThat(measurement.path("owner").asString()).isEqualTo("owner-1");
        assertThat(rows.get(2).path("since").asString()).isEqualTo("2025-09-01");
    }

    @Test
    void says_which_values_wait_for_someone_to_validate_them() {
        JsonNode rows = ask("/query/v1/overdue?kind=VALIDATION");

        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.get(0).path("values").asInt()).isEqualTo(3);
        assertThat(rows.get(0).path("firstPeriod").asString()).isEqualTo("2025-04");
        assertThat(rows.get(0).path("daysLate").asInt()).isLessThan(2);
    }

    @Test
    void filters_by_division_owner_and_kind() {
        assertThat(ask("/query/v1/overdue?division=syd&" + THEN).size()).isZero();
        assertThat(ask("/query/v1/overdue?owner=owner-1&" + THEN).size()).isEqualTo(3);
        assertThat(ask("/query/v1/overdue?owner=somebody&" + THEN).size()).isZero();
        assertThat(ask("/query/v1/overdue?kind=DECISION_POINT&" + THEN).size()).isEqualTo(1);
        assertThat(service.get("/query/v1/overdue?kind=EVERYTHING").code()).isEqualTo("parameter-invalid");
    }

    @Test
    void is_a_calendar_for_those_who_ask_for_one() {
        String calendar = calendar("/query/v1/overdue?" + THEN);

        assertThat(calendar)
                .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20250810", "UID:overdue-measurement-b1-2025-07@")
                .doesNotContain("owner-1");
        assertThat(calendar("/query/v1/overdue?" + THEN)).isEqualTo(calendar);
        ReadSide.Reply anything = service.get("/query/v1/overdue/calendar?" + THEN + "&atLeastPosition=" + position);
        assertThat(anything.response().body()).isEqualTo(calendar);
    }

    @Test
    void turns_the_wheel_of_a_year() {
        JsonNode reporting = ask("/query/v1/year-wheel?year=2025&kind=REPORTING&limit=100");
        assertThat(reporting.size()).isEqualTo(11);
        assertThat(reporting.get(0).path("date").asString()).isEqualTo("2025-02-10");
        assertThat(reporting.get(0).path("period").asString()).isEqualTo("2025-01");
        assertThat(reporting.get(0).path("divisionId").asString()).isEqualTo("norr");
        assertThat(reporting.get(0).path("benefits").asInt()).isEqualTo(1);

        JsonNode others = ask("/query/v1/year-wheel?year=2025&limit=100");
        assertThat(others.valueStream()
                        .filter(row -> !row.path("kind").asString().equals("REPORTING"))
                        .map(row -> row.path("date").asString() + " "
                                + row.path("kind").asString()))
                .containsExactly(
                        "2025-06-30 FRAMEWORK_DEADLINE",
                        "2025-07-31 DECISION_POINT",
                        "2025-09-01 DECISION_POINT",
                        "2025-12-01 DECISION_POINT",
                        "2025-12-31 TARGET");
        assertThat(ask("/query/v1/year-wheel?year=2025&frequency=DAY&kind=REPORTING")
                        .size())
                .isZero();
        assertThat(service.get("/query/v1/year-wheel?year=12").code()).isEqualTo("parameter-invalid");
    }

    @Test
    void the_wheel_is_a_calendar_too() {
        assertThat(calendar("/query/v1/year-wheel?year=2025"))
                .contains(
                        "UID:year-wheel-target-b1@nyttospar",
                        "UID:year-wheel-reporting-norr-month-2025-01-2025-02-10@");
    }
}
