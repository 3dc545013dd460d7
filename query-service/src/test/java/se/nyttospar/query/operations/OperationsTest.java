package se.nyttospar.query.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.months;
import static se.nyttospar.query.running.ReadSide.ISSUER;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.query.running.Listener;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsTest {
    private ReadSide service;

    @BeforeAll
    void start() {
        service = new ReadSide("nyttospar.views.drop-after=1s", "nyttospar.changes.heartbeat=200ms");
        service.log().append(initiative("i", "norr"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode view(String name) {
        for (JsonNode view : service.get("/query/v1/views").json().path("items")) {
            if (view.path("name").asString().equals(name)) {
                return view;
            }
        }
        throw new AssertionError("No view " + name);
    }

    private int total(String path) {
        return service.get(path).json().path("total").asInt();
    }

    @Test
    void parks_an_unreadable_event_with_its_stream_and_lets_others_pass() {
        var log = service.log();
        log.append(benefit("sick", "i", "norr", "x"), benefit("well", "i", "norr", "x"));
        log.appendUnreadable("benefit:sick");
        log.append(months("sick", "2024-01", "1", "2"));
        long position = log.append(months("well", "2024-01", "1", "2"));

        JsonNode values = service.get("/query/v1/benefits/well?atLeastPosition=" + position)
                .json();
        assertThat(values.path("latest").path("period").asString()).isEqualTo("2024-02");
        assertThat(service.get("/query/v1/benefits/sick").json().has("latest")).isFalse();

        JsonNode parked = service.get("/query/v1/parked-events").json().path("items");
        assertThat(parked.size()).isEqualTo(3);
        assertThat(parked.get(0).path("cause").asString()).contains("benefit.something-new");
        assertThat(parked.get(0).path("stream").asString()).isEqualTo("benefit:sick");
        assertThat(parked.get(1).has("cause")).isFalse();

        JsonNode failed = service.post(
                        "/query/v1/parked-events/" + parked.get(0).path("id").asString() + "/retry",
                        ISSUER.token("admin"))
                .json();
        assertThat(failed.path("applied").asBoolean()).isFalse();
        assertThat(failed.path("remaining").asInt()).isEqualTo(3);

        becomesReadable("benefit:sick");
        JsonNode applied = service.post(
                        "/query/v1/parked-events/" + parked.get(0).path("id").asString() + "/retry",
                        ISSUER.token("admin"))
                .json();
        assertThat(applied.path("applied").asBoolean()).isTrue();
        assertThat(applied.path("remaining").asInt()).isZero();
        long later = log.append(months("sick", "2024-03", "3"));
        assertThat(service.get("/query/v1/benefits/sick?atLeastPosition=" + later)
                        .json()
                        .path("latest")
                        .path("period")
                        .asString())
                .isEqualTo("2024-03");
        assertThat(total("/query/v1/parked-events")).isZero();
    }

    /** As if a newer version of the service knew what the event meant. */
    private void becomesReadable(String stream) {
        service.database().sql("""
                        update dead_letter_entry
                        set payload = convert_to(jsonb_set(jsonb_set(jsonb_set(convert_from(payload, 'UTF8')::jsonb,
                            '{type}', '"benefit.went-live"'), '{revision}', '1'), '{json}',
                            to_jsonb(encode('{"benefitId":"sick","date":"2024-01-01"}', 'base64')))::text, 'UTF8')
                        where sequence_identifier = ? and cause_type is not null""").param(stream).update();
    }

    @Test
    void rebuilds_both_views_while_they_answer_and_announces_nothing_twice() {
        var log = service.log();
        log.append(benefit("kept", "i", "norr", "x"));
        long before = log.append(months(
                "kept",
                "1990-01",
                IntStream.range(0, 300).mapToObj(Integer::toString).toArray(String[]::new)));
        assertThat(service.get("/query/v1/benefits/kept?atLeastPosition=" + before)
                        .status())
                .isEqualTo(200);
        int entries = total("/query/v1/initiatives/i/timeline?atLeastPosition=" + before);
        int generation = view("portfolio").path("generation").asInt();
        try (Listener listener = new Listener(service, "?benefit=kept")) {
            assertThat(service.post("/query/v1/views/portfolio/rebuild", ISSUER.token("admin"))
                            .status())
                    .isEqualTo(202);
            assertThat(service.post("/query/v1/views/timeline/rebuild", ISSUER.token("admin"))
                            .status())
                    .isEqualTo(202);
            long during = log.append(months("kept", "2020-01", "7"));
            await().atMost(30, SECONDS).until(() -> {
                assertThat(service.get("/query/v1/benefits/kept").status()).isEqualTo(200);
                return view("portfolio").path("generation").asInt() > generation
                        && !view("timeline").has("rebuild");
            });
            long after = log.append(months("kept", "2020-02", "8"));
            assertThat(service.get("/query/v1/benefits/kept?atLeastPosition=" + after)
                            .status())
                    .isEqualTo(200);
            await().atMost(10, SECONDS).until(() -> listener.changes().size() >= 2);
            assertThat(listener.changes())
                    .extracting(change -> change.data().path("position").asLong())
                    .containsExactly(during, after);
            assertThat(total("/query/v1/initiatives/i/timeline?atLeastPosition=" + after))
                    .isEqualTo(entries + 2);
        }
        await().atMost(20, SECONDS)
                .until(() -> service.database()
                                .sql("select count(*) from pg_namespace where nspname = ?")
                                .param("portfolio_" + generation)
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Test
    void goes_on_with_a_rebuild_after_a_crash() {
        int generation = view("timeline").path("generation").asInt();
        service.post("/query/v1/views/timeline/rebuild", ISSUER.token("admin"));
        service.restart();
        await().atMost(30, SECONDS)
                .until(() -> view("timeline").path("generation").asInt() > generation
                        && !view("timeline").has("rebuild"));
    }

    @Test
    void measures_how_far_and_how_old_each_view_and_segment_is() {
        service.log().append(initiative("measured", "norr"));

        await().atMost(10, SECONDS).untilAsserted(() -> {
            String metrics = service.get("/actuator/prometheus", ISSUER.token("admin"))
                    .response()
                    .body();
            assertThat(metrics)
                    .contains("nyttospar_view_segment_lag{segment=\"0\",view=\"portfolio\"} 0.0")
                    .contains("nyttospar_view_segment_lag{segment=\"1\",view=\"timeline\"} 0.0")
                    .contains("nyttospar_view_age_seconds{view=\"portfolio\"} 0.0")
                    .contains("nyttospar_view_parked{view=\"timeline\"}")
                    .contains("nyttospar_changes_subscribers")
                    .contains("nyttospar_feed_failures_total")
                    .contains("http_server_requests_seconds");
        });
    }

    @Test
    void health_names_the_views_for_administrators() {
        ReadSide.Reply admin = service.get("/actuator/health", ISSUER.token("admin"));

        assertThat(admin.status()).isEqualTo(200);
        assertThat(admin.json()
                        .path("components")
                        .path("views")
                        .path("details")
                        .path("portfolio")
                        .path("stalled")
                        .isArray())
                .isTrue();
        assertThat(service.get("/actuator/health", ISSUER.token("executive"))
                        .json()
                        .has("components"))
                .isFalse();
    }

    @Test
    void knows_no_other_views() {
        assertThat(service.post("/query/v1/views/colours/rebuild", ISSUER.token("admin"))
                        .code())
                .isEqualTo("not-found");
    }
}
