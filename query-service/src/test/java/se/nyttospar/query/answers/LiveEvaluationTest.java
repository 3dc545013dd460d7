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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.BenefitRevised;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.indicator.IndicatorRevised;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Stated;
import tools.jackson.databind.JsonNode;

/** What is kept ready is what working everything out anew would give, whatever happened and in whatever company. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveEvaluationTest {
    private static final List<String> PATHS = List.of(
            "/board?limit=1000",
            "/benefits?limit=1000",
            "/kpi-views?limit=1000",
            "/kpi-views?by=area&over=unit&limit=1000");

    private ReadSide service;

    @BeforeAll
    void start() {
        service = new ReadSide();
        service.log().append(division("norr"), indicator("andel", null), indicator("kostnad", 5));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void is_what_working_everything_out_anew_gives(long seed) {
        var random = new Random(seed);
        String own = "s" + seed;
        long position = service.log().append(initiative(own + "-a", "norr"), initiative(own + "-b", "norr"));
        check(position);
        List<List<DomainEvent>> left = new ArrayList<>(List.of(
                new ArrayList<>(story(own + "-1", own + "-a", "andel")),
                new ArrayList<>(story(own + "-2", own + "-a", "kostnad")),
                new ArrayList<>(story(own + "-3", own + "-b", "andel")),
                new ArrayList<>(List.of(started(own + "-a", LocalDate.of(2024, 1, 15)))),
                new ArrayList<>(List.of(
                        started(own + "-b", LocalDate.of(2024, 1, 15)),
                        Stated.risks(own + "-b", Stated.risk("r", 4, 4)))),
                new ArrayList<>(List.of(new IndicatorRevised(
                        "andel", indicator("andel", (int) seed).definition(), "s" + seed)))));
        while (!left.isEmpty()) {
            List<DomainEvent> together = new ArrayList<>();
            Collections.shuffle(left, random);
            int streams = 1 + random.nextInt(left.size());
            for (List<DomainEvent> stream : left.subList(0, streams)) {
                int events = 1 + random.nextInt(stream.size());
                together.addAll(stream.subList(0, events));
                stream.subList(0, events).clear();
            }
            left.removeIf(List::isEmpty);
            check(service.log().append(together.toArray(DomainEvent[]::new)));
        }
    }

    private static List<DomainEvent> story(String id, String initiative, String indicator) {
        var defined = benefit(id, initiative, "norr", indicator);
        List<DomainEvent> story = new ArrayList<>(List.of(defined, measured(id, Period.parse("2023-12"), "50")));
        story.addAll(List.of(months(id, "2024-01", "50", "52", "49", "51", "50", "48", "52", "51", "49", "50", "51")));
        story.add(new WentLive(id, LocalDate.of(2025, 1, 1)));
        story.addAll(List.of(months(id, "2025-01", "60", "64", "68", "70", "71", "72", "74", "73")));
        story.add(new MeasurementCorrected(
                id,
                new Measurement(
                        Period.parse("2024-03"),
                        new BigDecimal("90"),
                        null,
                        new BigDecimal("3"),
                        null,
                        null,
                        null,
                        null),
                "skrivfel"));
        story.add(new BenefitRevised(
                id, Stated.planned(defined, LocalDate.of(2026, 1, 1)).profile(), "flyttad"));
        story.add(new BenefitRetired(id, "hör inte hit"));
        return story;
    }

    private void check(long position) {
        for (String path : PATHS) {
            assertThat(ask(path + "&atLeastPosition=" + position))
                    .as(path + " at " + position)
                    .isEqualTo(ask(path + "&asOfPosition=" + position));
        }
    }

    private JsonNode ask(String path) {
        ReadSide.Reply reply = service.get("/query/v1" + path);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }
}
