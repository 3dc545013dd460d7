package se.nyttospar.query.security;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.ReadSide.ISSUER;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.query.running.ReadSide;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    private ReadSide service;

    @BeforeAll
    void start() {
        service = new ReadSide();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static void refused(ReadSide.Reply reply, int status, String code) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().path("detailSv").asString()).isNotBlank();
        assertThat(reply.json().path("detailEn").asString()).isNotBlank();
    }

    @Test
    void asks_for_a_token() {
        refused(service.send(HttpRequest.newBuilder(service.uri("/query/v1/board"))), 401, "token-missing");
    }

    @Test
    void refuses_tokens_that_do_not_hold() {
        refused(service.get("/query/v1/board", ISSUER.expired("board")), 401, "token-expired");
        refused(service.get("/query/v1/board", ISSUER.forAnotherAudience("board")), 401, "token-invalid");
        refused(service.get("/query/v1/board", ISSUER.ofAnotherIssuer("board")), 401, "token-invalid");
        refused(service.get("/query/v1/board", ISSUER.signedByAStranger("board")), 401, "token-invalid");
        refused(service.get("/query/v1/board", ISSUER.unsigned("board")), 401, "token-invalid");
        refused(service.get("/query/v1/board", "nonsense"), 401, "token-invalid");
    }

    @ParameterizedTest
    @CsvSource({"reporter", "benefit-owner", "controller", "board", "executive", "subscriber", "auditor", "admin"})
    void lets_every_role_read(String role) {
        assertThat(service.get("/query/v1/board", ISSUER.token(role)).status()).isEqualTo(200);
    }

    @Test
    void refuses_someone_without_a_role() {
        refused(service.get("/query/v1/board", ISSUER.token()), 403, "role-missing");
        refused(service.get("/query/v1/board", ISSUER.token("stranger")), 403, "role-missing");
    }

    @Test
    void lets_only_an_administrator_rebuild_and_retry() {
        refused(service.post("/query/v1/views/timeline/rebuild", ISSUER.token("board")), 403, "role-missing");
        refused(service.post("/query/v1/parked-events/1/retry", ISSUER.token("board")), 403, "role-missing");
        refused(service.post("/query/v1/parked-events/1/retry", ISSUER.token("admin")), 404, "not-found");
    }

    @Test
    void tells_whether_it_is_well_without_a_token() {
        assertThat(service.send(HttpRequest.newBuilder(service.uri("/actuator/health/readiness")))
                        .status())
                .isEqualTo(200);
        assertThat(service.send(HttpRequest.newBuilder(service.uri("/actuator/health/liveness")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void shows_figures_for_operations_on_the_machine_itself() {
        ReadSide.Reply figures = service.send(HttpRequest.newBuilder(service.uri("/actuator/prometheus")));
        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.response().body()).contains("nyttospar_view_position{view=\"portfolio\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "/query/v1/board?page=0,400,parameter-invalid",
        "/query/v1/board?limit=1000000000,400,parameter-invalid",
        "/query/v1/board?limit=many,400,parameter-invalid",
        "/query/v1/board?day=yesterday,400,parameter-invalid",
        "/query/v1/board?day=2199-01-01,400,parameter-invalid",
        "/query/v1/board?outcome=PERHAPS,400,parameter-invalid",
        "/query/v1/board?colour=red,400,parameter-unknown",
        "/query/v1/board/nobody,404,not-found",
        "/query/v1/benefits/nobody/series,404,not-found",
        "/query/v1/initiatives/nobody/timeline,404,not-found",
        "/query/v1/no-such-thing,404,path-unknown",
        "/query/v1/events?view=colours,400,parameter-invalid"
    })
    void explains_questions_that_cannot_be_answered(String path, int status, String code) {
        refused(service.get(path), status, code);
    }

    @Test
    void explains_in_the_language_asked_for() {
        ReadSide.Reply english = service.send(HttpRequest.newBuilder(service.uri("/query/v1/board?page=0"))
                .header("Authorization", "Bearer " + ISSUER.token("board"))
                .header("Accept-Language", "en-GB"));
        assertThat(english.json().path("detail").asString())
                .isEqualTo(english.json().path("detailEn").asString());
        assertThat(service.get("/query/v1/board?page=0").json().path("detail").asString())
                .isEqualTo("page räknas från 1.");
    }

    @Test
    void says_that_a_position_has_not_been_reached() {
        try (ReadSide hasty = new ReadSide("nyttospar.views.patience=200ms")) {
            ReadSide.Reply reply = hasty.get("/query/v1/board?atLeastPosition=999999");
            refused(reply, 503, "position-not-reached");
            assertThat(reply.header("Retry-After")).isEqualTo("1");
        }
    }
}
