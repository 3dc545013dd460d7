package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.started;
import static se.nyttospar.query.running.ReadSide.ISSUER;
import static se.nyttospar.query.running.Stated.major;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.initiative.AiProfiled;
import se.nyttospar.events.initiative.AiUseResumed;
import se.nyttospar.events.initiative.AiUseSuspended;
import se.nyttospar.events.initiative.IncidentClosed;
import se.nyttospar.events.initiative.IncidentReported;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.AiRole;
import se.nyttospar.events.initiative.ai.Artefact;
import se.nyttospar.events.initiative.ai.ArtefactKind;
import se.nyttospar.events.initiative.ai.HumanOversight;
import se.nyttospar.events.initiative.ai.MedicalDevice;
import se.nyttospar.events.initiative.ledger.Harm;
import se.nyttospar.events.initiative.ledger.Incident;
import se.nyttospar.events.initiative.ledger.IncidentKind;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AiRegisterTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 15);

    private ReadSide service;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), initiative("papper", "norr"), major("ofardig", true));
        log.append(
                major("bild", true),
                started("bild", START),
                new AiProfiled(
                        "bild",
                        new AiProfile(
                                AiActClass.HIGH_RISK_ANNEX_I,
                                AiRole.DEPLOYER,
                                "Hittar frakturer",
                                true,
                                new HumanOversight("actor-77", "Röntgenläkare granskar varje bild"),
                                30,
                                new MedicalDevice(
                                        MedicalDevice.Regulation.MDR, "IIa", "CE 0123", LocalDate.of(2026, 6, 30)),
                                List.of(new Artefact(ArtefactKind.DPIA, "dnr 1", START)))),
                new IncidentReported(
                        "bild", "n1", new Incident(START, IncidentKind.AI_BEHAVIOUR, Harm.NONE, "Missade", null)),
                new IncidentReported("bild", "n2", new Incident(START, IncidentKind.OUTAGE, Harm.NONE, "Stopp", null)),
                new IncidentClosed("bild", "n2", START, "Omstart"));
        position = log.append(
                new AiUseSuspended("bild", LocalDate.of(2026, 2, 1), "uppdaterad utan besked"),
                new AiUseResumed("bild", LocalDate.of(2026, 2, 8), "granskad"),
                new AiUseSuspended("bild", LocalDate.of(2026, 3, 1), "missar barn"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private ReadSide.Reply ask(String path, String role) {
        return service.get(
                path + (path.contains("?") ? "&" : "?") + "day=2026-07-01&atLeastPosition=" + position,
                ISSUER.token(role));
    }

    @Test
    void shows_everybody_what_ai_is_used_for_and_nobody_who_watches_over_it() {
        ReadSide.Reply reply = ask("/query/v1/ai-register", "reporter");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("total").asInt()).isEqualTo(2);
        JsonNode bild = reply.json().path("items").get(0);
        assertThat(bild.path("initiativeId").asString()).isEqualTo("bild");
        assertThat(bild.path("purpose").asString()).isEqualTo("Hittar frakturer");
        assertThat(bild.path("aiActClass").asString()).isEqualTo("HIGH_RISK_ANNEX_I");
        assertThat(bild.path("oversight").asString()).isEqualTo("Röntgenläkare granskar varje bild");
        assertThat(bild.path("deviceClass").asString()).isEqualTo("IIa");
        assertThat(bild.path("suspended").asBoolean()).isTrue();
        assertThat(reply.response().body()).doesNotContain("actor-77", "missar barn", "dnr 1", "CE 0123");
    }

    @Test
    void initiatives_and_timelines_leave_out_what_is_internal_for_those_who_may_not_see_the_register() {
        for (String path : new String[] {
            "/query/v1/initiatives/bild", "/query/v1/initiatives", "/query/v1/initiatives/bild/timeline?limit=100"
        }) {
            String reporter = ask(path, "reporter").response().body();
            String auditor = ask(path, "auditor").response().body();

            assertThat(reporter)
                    .as(path)
                    .contains("Hittar frakturer", "Röntgenläkare granskar varje bild", "IIa")
                    .doesNotContain("actor-77", "CE 0123", "dnr 1", "missar barn", "\"personalData\":true", "Missade");
            assertThat(auditor).as(path).contains("actor-77", "CE 0123", "dnr 1", "personalData", "Missade");
        }
        assertThat(ask("/query/v1/initiatives/bild/timeline?limit=100", "auditor")
                        .response()
                        .body())
                .contains("missar barn");
        assertThat(ask("/query/v1/initiatives/bild/timeline/verification", "reporter")
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void shows_those_who_answer_for_it_what_is_missing_and_what_happened() {
        JsonNode bild = ask("/query/v1/ai-register/internal", "auditor")
                .json()
                .path("items")
                .get(0);

        assertThat(bild.path("there").valueStream().map(JsonNode::asString)).containsExactly("HUMAN_OVERSIGHT", "DPIA");
        assertThat(bild.path("missing").valueStream().map(JsonNode::asString))
                .contains("instructions-for-use-missing", "log-retention-missing")
                .doesNotContain("dpia-missing", "human-oversight-missing");
        assertThat(bild.path("ceHolds").asBoolean()).isFalse();
        assertThat(bild.path("overseer").asString()).isEqualTo("actor-77");
        assertThat(bild.path("gate").asString()).isEqualTo("HOLD");
        assertThat(bild.path("suspendedOn").asString()).isEqualTo("2026-03-01");
        assertThat(bild.path("suspensionReason").asString()).isEqualTo("missar barn");
        assertThat(bild.path("resumedOn").asString()).isEqualTo("2026-02-08");
        assertThat(bild.path("incidents").asInt()).isEqualTo(2);
        assertThat(bild.path("openIncidents").asInt()).isEqualTo(1);
    }

    @Test
    void lists_ai_that_nobody_has_described_yet() {
        JsonNode undescribed = ask("/query/v1/ai-register/internal", "board")
                .json()
                .path("items")
                .get(1);

        assertThat(undescribed.path("initiativeId").asString()).isEqualTo("ofardig");
        assertThat(undescribed.has("aiActClass")).isFalse();
        assertThat(undescribed.path("missing").get(0).asString()).isEqualTo("ai-profile-missing");
        assertThat(ask("/query/v1/ai-register?aiActClass=MINIMAL", "board")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void can_be_downloaded_as_a_table() {
        ReadSide.Reply reply = service.send(HttpRequest.newBuilder(
                        service.uri("/query/v1/ai-register/internal?day=2026-07-01&atLeastPosition=" + position))
                .header("Accept", "text/csv")
                .header("Authorization", "Bearer " + ISSUER.token("controller")));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/csv");
        assertThat(reply.response().body().lines()).hasSize(3);
        assertThat(reply.response().body())
                .startsWith("initiativeId,name,divisionId,stage,condition,purpose,aiActClass,")
                .contains("HUMAN_OVERSIGHT | DPIA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "benefit-owner", "subscriber"})
    void keeps_what_is_internal_from_others(String role) {
        ReadSide.Reply reply = ask("/query/v1/ai-register/internal", role);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("role-missing");
    }
}
