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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.BenefitRevised;
import se.nyttospar.events.benefit.GroupMeasured;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.MeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.benefit.PopulationGroup;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.organisation.Part;
import se.nyttospar.events.organisation.PartRenamed;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationReinvested;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Stated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asked as of a moment, every view answers what it answered at that moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeTravelTest {
    private static final String DAY = "2025-09-20";
    private static final List<String> PATHS = List.of(
            "/board",
            "/board/digital",
            "/benefits",
            "/benefits?perspective=verksamhet",
            "/benefits/b1",
            "/benefits/b1/series",
            "/benefits/b1/groups",
            "/kpi-views",
            "/initiatives",
            "/initiatives/digital",
            "/initiatives/digital/timeline?limit=1000",
            "/realised-benefits",
            "/realised-benefit-claims",
            "/realisation",
            "/double-count-warnings",
            "/decisions",
            "/decisions/start",
            "/overdue",
            "/year-wheel?year=2025&limit=1000",
            "/ai-register",
            "/ai-register/internal",
            "/divisions",
            "/indicators");

    /** What was answered when nothing more was known. */
    private record Then(long position, Instant time, Map<String, JsonNode> answers) {}

    private final List<Then> history = new ArrayList<>();
    private ReadSide service;

    @BeforeAll
    void live_through_it() {
        service = new ReadSide();
        var log = service.log();
        log.append(
                division("norr"), indicator("andel", null), indicator("kostnad", null), initiative("digital", "norr"));
        log.append(benefit("b1", "digital", "norr", "andel"));
        step(measured("b1", Period.parse("2024-01"), "50"));
        step(months("b1", "2024-02", "50", "52", "49", "51", "50", "48", "52", "51", "49", "50", "51"));
        step(started("digital", LocalDate.of(2024, 1, 15)), new WentLive("b1", LocalDate.of(2025, 1, 1)));
        step(months("b1", "2025-01", "60", "64", "68", "70", "71", "72", "74", "73"));
        step(new MeasurementCorrected("b1", value("2024-03", "90"), "skrivfel"));
        step(benefit("b2", "digital", "norr", "andel"), measured("b2", Period.parse("2025-02"), "1"));
        step(new MeasurementRetracted("b1", Period.parse("2025-08"), "fel källa"));
        step(measured("b1", Period.parse("2025-08"), "75"));
        step(new PartRenamed(Part.DIVISION, "norr", "Division Norr", LocalDate.of(2025, 1, 1)));
        step(Stated.risks("digital", Stated.risk("r", 4, 4)));
        var revised = benefit("b2", "digital", "norr", "andel").profile();
        step(new BenefitRevised(
                "b2",
                Stated.planned(benefit("b2", "digital", "norr", "andel"), LocalDate.of(2026, 1, 1))
                        .profile(),
                "flyttad"));
        step(new BenefitRevised("b2", revised, "tillbaka"));
        step(new GroupMeasured(
                "b1", new PopulationGroup(PopulationGroup.Dimension.AGE, "75+"), value("2025-07", "60")));
        step(new RealisationClaimed("r1", claim()));
        step(new RealisationValidated("r1", "ok"));
        step(new RealisationReinvested("r1", "x", new BigDecimal("5"), "Tid", LocalDate.of(2025, 8, 1)));
        log.append("controller-1", new MeasurementsValidated("b1", Period.parse("2025-08")));
        step(new BenefitRetired("b2", "hör inte hit"));
    }

    private static Measurement value(String period, String value) {
        return new Measurement(
                Period.parse(period), new BigDecimal(value), null, new BigDecimal("100"), null, null, null, null);
    }

    private static RealisationClaim claim() {
        return Stated.claim("b1", "digital", "100", null, null);
    }

    private void step(DomainEvent... events) {
        long position = service.log().append(events);
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (String path : PATHS) {
            answers.put(path, ask(path, "day=" + DAY + "&atLeastPosition=" + position));
        }
        history.add(new Then(position, Instant.now(), answers));
    }

    private JsonNode ask(String path, String moment) {
        ReadSide.Reply reply = service.get("/query/v1" + path + (path.contains("?") ? "&" : "?") + moment);
        return withoutPositions(reply.json());
    }

    /** A recommendation names the position that it was worked out at, since when nothing changed for it. */
    private static JsonNode withoutPositions(JsonNode node) {
        node.findParents("position").forEach(parent -> ((ObjectNode) parent).remove("position"));
        return node;
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void every_view_answers_as_it_did_at_the_position() {
        for (Then then : history) {
            then.answers()
                    .forEach((path, answer) -> assertThat(
                                    ask(path, "day=%s&asOfPosition=%d".formatted(DAY, then.position())))
                            .as(path + " at " + then.position())
                            .isEqualTo(answer));
        }
    }

    @Test
    void every_view_answers_as_it_did_at_the_time() {
        for (Then then : history) {
            then.answers()
                    .forEach((path, answer) -> assertThat(ask(path, "day=%s&asOf=%s".formatted(DAY, then.time())))
                            .as(path + " at " + then.time())
                            .isEqualTo(answer));
        }
    }

    @Test
    void a_time_has_its_own_day() {
        Then first = history.getFirst();
        ReadSide.Reply byTime = service.get("/query/v1/board?asOf=" + first.time());

        assertThat(byTime.header("Nyttospar-Position")).isEqualTo(Long.toString(first.position()));
        assertThat(byTime.header("Nyttospar-Day"))
                .isEqualTo(LocalDate.ofInstant(first.time(), ZoneId.of("Europe/Stockholm"))
                        .toString());
    }

    @Test
    void refuses_moments_that_cannot_be() {
        for (String moment : List.of(
                "asOf=igår",
                "asOf=2025-01-01T00:00:00",
                "asOfPosition=-1",
                "asOfPosition=1.5",
                "asOfPosition=1&asOf=2025-01-01",
                "day=2999-01-01",
                "day=2025-02-30",
                "atLeastPosition=x")) {
            ReadSide.Reply reply = service.get("/query/v1/board?" + moment);
            assertThat(reply.status()).as(moment).isEqualTo(400);
            assertThat(reply.code()).as(moment).isEqualTo("parameter-invalid");
        }
        assertThat(service.get("/query/v1/board?asOf=2999-01-01").code()).isEqualTo("as-of-in-future");
        assertThat(service.get("/query/v1/board?asOf=2020-01-01").code()).isEqualTo("as-of-before-beginning");
        assertThat(service.get("/query/v1/board?asOfPosition=0")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(service.get("/query/v1/board?asOff=1").code()).isEqualTo("parameter-unknown");
    }
}
