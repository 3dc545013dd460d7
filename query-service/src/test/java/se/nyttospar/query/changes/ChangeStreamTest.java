package se.nyttospar.query.changes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.measured;
import static se.nyttospar.query.running.Example.months;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.Listener;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Stated;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeStreamTest {
    private ReadSide service;

    @BeforeAll
    void start() {
        service = new ReadSide("nyttospar.changes.heartbeat=200ms");
        service.log().append(initiative("i", "norr"), initiative("j", "syd"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private void caughtUp(long position) {
        assertThat(service.get("/query/v1/board?atLeastPosition=" + position).status())
                .isEqualTo(200);
    }

    @Test
    void passes_on_what_changes_and_only_what_is_wanted() {
        caughtUp(service.log().append(benefit("heard", "i", "norr", "x"), benefit("other", "j", "syd", "x")));
        try (Listener all = new Listener(service, "");
                Listener one = new Listener(service, "?benefit=heard");
                Listener north = new Listener(service, "?division=norr&view=kpi-views");
                Listener frameworks = new Listener(service, "?view=goal-frameworks")) {
            service.log().append(months("heard", "2024-01", "1", "2"));
            long position = service.log().append(months("other", "2024-01", "3"));

            await().atMost(10, SECONDS).until(() -> all.changes().size() == 3);
            await().atMost(10, SECONDS)
                    .until(() -> one.changes().size() == 2 && north.changes().size() == 2);
            assertThat(frameworks.changes()).isEmpty();
            assertThat(one.changes())
                    .extracting(change -> change.data().path("type").asString())
                    .containsOnly("benefit.effect-measured");
            assertThat(one.changes().getFirst().data().path("initiative").asString())
                    .isEqualTo("i");
            assertThat(all.changes())
                    .anySatisfy(change ->
                            assertThat(change.data().path("position").asLong()).isEqualTo(position));
        }
    }

    @Test
    void filters_by_what_a_realised_benefit_or_a_chain_belongs_to() {
        caughtUp(service.log().append(benefit("b", "i", "norr", "x")));
        try (Listener north = new Listener(service, "?division=norr&view=realisation&perspective=ekonomi");
                Listener initiative = new Listener(service, "?initiative=i&view=effect-chains");
                Listener south = new Listener(service, "?division=syd")) {
            service.log().append(new RealisationClaimed("r1", Stated.claim("b", "i", "40", null, null)));
            service.log().append(new EffectChainOpened("c", "i", "norrbotten", "Kedja"));

            await().atMost(10, SECONDS)
                    .until(() ->
                            north.changes().size() == 1 && initiative.changes().size() == 1);
            assertThat(north.changes().getFirst().data().path("benefit").asString())
                    .isEqualTo("b");
            assertThat(south.changes()).isEmpty();
        }
    }

    @Test
    void tells_that_something_changed_and_no_value() {
        caughtUp(service.log().append(benefit("few", "i", "norr", "x")));
        try (Listener listener = new Listener(service, "?benefit=few")) {
            service.log().append(measured("few", Period.parse("2024-01"), "3", "2"));

            await().atMost(10, SECONDS).until(() -> listener.changes().size() == 1);
            assertThat(listener.changes().getFirst().data().propertyNames())
                    .containsExactlyInAnyOrder(
                            "views",
                            "type",
                            "stream",
                            "sequence",
                            "initiative",
                            "benefit",
                            "division",
                            "perspective",
                            "position",
                            "time");
        }
    }

    @Test
    void goes_on_after_the_last_event_that_was_got_through_a_restart() {
        caughtUp(service.log().append(benefit("resumed", "i", "norr", "x")));
        String last;
        try (Listener first = new Listener(service, "?benefit=resumed")) {
            service.log().append(measured("resumed", Period.parse("2020-01"), "1"));
            await().atMost(10, SECONDS).until(() -> first.changes().size() == 1);
            last = first.lastId();
        }
        caughtUp(service.log().append(months("resumed", "2020-02", "2", "3", "4")));
        service.restart();
        try (Listener second = new Listener(service, "?benefit=resumed", last)) {
            service.log().append(months("resumed", "2020-05", "5", "6"));
            await().atMost(20, SECONDS).until(() -> second.changes().size() >= 5);
            List<Long> sequences = second.changes().stream()
                    .map(change -> change.data().path("sequence").asLong())
                    .toList();
            assertThat(sequences)
                    .containsExactlyElementsOf(IntStream.rangeClosed(2, 6)
                            .mapToLong(i -> i)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void can_be_resumed_before_anything_has_come() {
        caughtUp(service.log().append(benefit("quiet", "i", "norr", "x")));
        String id;
        try (Listener silent = new Listener(service, "?benefit=quiet")) {
            await().atMost(5, SECONDS).until(() -> !silent.lastId().isEmpty());
            id = silent.lastId();
        }
        caughtUp(service.log().append(months("quiet", "2020-01", "1")));
        try (Listener resumed = new Listener(service, "?benefit=quiet", id)) {
            await().atMost(10, SECONDS).until(() -> resumed.changes().size() == 1);
        }
    }

    @Test
    void says_that_it_is_alive() {
        try (Listener silent = new Listener(service, "?benefit=nobody")) {
            await().atMost(5, SECONDS).until(() -> silent.heartbeats() >= 2);
        }
    }

    @Test
    void tells_whoever_comes_too_late_to_begin_anew() {
        try (Listener late = new Listener(service, "", "999999999999-1")) {
            await().atMost(5, SECONDS).until(() -> late.resets() == 1);
        }
        service.database()
                .sql("insert into change_forgotten (tx, id) values (pg_current_xact_id(), 1) on conflict do nothing")
                .update();
        try (Listener late = new Listener(service, "", "1-1")) {
            await().atMost(5, SECONDS).until(() -> late.resets() == 1);
        }
        service.database().sql("delete from change_forgotten").update();
    }

    @Test
    void refuses_an_id_that_it_never_gave() {
        ReadSide.Reply reply = service.send(java.net.http.HttpRequest.newBuilder(service.uri("/query/v1/events"))
                .header("Authorization", "Bearer " + ReadSide.ISSUER.token("subscriber"))
                .header("Last-Event-ID", "yesterday"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("last-event-id-malformed");
    }
}
