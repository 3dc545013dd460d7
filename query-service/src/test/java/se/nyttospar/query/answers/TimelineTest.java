package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.measured;
import static se.nyttospar.query.running.Example.started;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.nyttospar.events.initiative.TextRedacted;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineTest {
    private static final Path VERIFIER = Path.of("..", "deploy", "audit", "VerifyTimeline.java");

    private ReadSide service;
    private long position;

    @TempDir
    private Path folder;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), indicator("liten", 10));
        log.append(initiative("digital", "norr"), started("digital", LocalDate.of(2024, 1, 15)));
        log.append(benefit("b1", "digital", "norr", "liten"));
        log.append(
                measured("b1", Period.parse("2025-01"), "5.50", "200"),
                measured("b1", Period.parse("2025-02"), "7", "4"));
        log.append("admin-1", new TextRedacted("digital", 1, "/rationale", "Ett namn"));
        position = log.append(measured("b1", Period.parse("2025-03"), "6", "200"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode ask(String path) {
        ReadSide.Reply reply = service.get(path + (path.contains("?") ? "&" : "?") + "atLeastPosition=" + position);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json();
    }

    private record Ended(int status, String said) {}

    private Ended verify(Path... pages) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), VERIFIER.toString()));
        for (Path page : pages) {
            command.add(page.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), said);
    }

    private Path page(int page) throws IOException {
        ReadSide.Reply reply = service.get(
                "/query/v1/initiatives/digital/timeline?limit=3&page=" + page + "&atLeastPosition=" + position);
        return Files.writeString(
                folder.resolve("page-%d.json".formatted(page)), reply.response().body());
    }

    @Test
    void verifies_a_timeline_with_a_redacted_text_and_a_hidden_value() {
        JsonNode verification = ask("/query/v1/initiatives/digital/timeline/verification");

        assertThat(verification.path("intact").asBoolean())
                .as(verification.toString())
                .isTrue();
        assertThat(verification.path("entries").asLong()).isEqualTo(7);
        assertThat(verification.path("streams").size()).isEqualTo(2);
        assertThat(ask("/query/v1/benefits/b1/timeline/verification")
                        .path("entries")
                        .asLong())
                .isEqualTo(4);
        assertThat(ask("/query/v1/benefits/b1/timeline").path("total").asLong()).isEqualTo(4);
        assertThat(service.get("/query/v1/benefits/none/timeline/verification").code())
                .isEqualTo("not-found");
    }

    @Test
    void checks_an_export_without_the_service_and_gives_the_same_head() throws Exception {
        Ended ended = verify(page(1), page(2), page(3));

        assertThat(ended.status()).as(ended.said()).isZero();
        assertThat(ended.said())
                .contains(ask("/query/v1/initiatives/digital/timeline/verification")
                        .path("head")
                        .asString());
    }

    @Test
    void finds_a_change_in_an_export_and_a_page_that_is_missing() throws Exception {
        Path page = page(1);
        Path changed = Files.writeString(
                folder.resolve("changed.json"), Files.readString(page).replace("owner-1", "owner-2"));

        assertThat(Files.readString(changed)).isNotEqualTo(Files.readString(page));
        Ended ended = verify(changed, page(2), page(3));
        assertThat(ended.status()).isEqualTo(1);
        // Pages are in order of position; the first of them has the first event that the owner's id is in.
        JsonNode first = ask("/query/v1/initiatives/digital/timeline?limit=3")
                .path("items")
                .valueStream()
                .filter(entry -> entry.toString().contains("owner-1"))
                .findFirst()
                .orElseThrow();
        assertThat(ended.said())
                .contains("FEL   ", first.path("stream").asString())
                .contains("händelse / event %d (%s): ändrad / changed"
                        .formatted(
                                first.path("sequence").asLong(),
                                first.path("eventId").asString()));
        Ended missing = verify(page(2), page(3));
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.said()).contains("händelse 0 saknas / event 0 is missing");
    }

    /**
     * Something done to an entry behind the service's back.
     *
     * @param sequence of the entry that is named: of one that is gone, the one behind the gap
     * @param said by the check of a download
     */
    private record Tampering(String statement, String reason, long sequence, String said) {
        static Tampering setting(String change) {
            return new Tampering("update timeline_1.entry set " + change, "CHANGED", 1, "ändrad / changed");
        }
    }

    @Test
    void names_the_entry_that_was_tampered_with_in_the_database_here_and_in_a_download() throws Exception {
        List<Tampering> tamperings = List.of(
                Tampering.setting("actor = 'someone-else'"),
                Tampering.setting("event = replace(event::text, '5.50', '6.50')::json"),
                Tampering.setting("time = time - interval '1 day'"),
                Tampering.setting("digest = sha256('forged')"),
                new Tampering("delete from timeline_1.entry", "GAP", 2, "event 1 is missing"));
        try (ReadSide another = new ReadSide()) {
            another.log().append(division("norr"), indicator("liten", null), initiative("digital", "norr"));
            long last = 0;
            for (int i = 0; i < tamperings.size(); i++) {
                another.log().append(benefit("b" + i, "digital", "norr", "liten"));
                last = another.log()
                        .append(
                                measured("b" + i, Period.parse("2025-01"), "5.50", "200"),
                                measured("b" + i, Period.parse("2025-02"), "7", "200"),
                                measured("b" + i, Period.parse("2025-03"), "8", "200"));
            }
            String whole = "/query/v1/initiatives/digital/timeline/verification?atLeastPosition=" + last;
            assertThat(another.get(whole).json().path("intact").asBoolean()).isTrue();

            for (int i = 0; i < tamperings.size(); i++) {
                Tampering tampering = tamperings.get(i);
                String benefit = "b" + i;
                assertThat(another.database()
                                .sql(tampering.statement()
                                        + " where sequence = 1 and stream = 'benefit:%s'".formatted(benefit))
                                .update())
                        .as(tampering.statement())
                        .isEqualTo(1);

                String timeline = "/query/v1/benefits/%s/timeline".formatted(benefit);
                JsonNode broken = another.get(timeline + "/verification").json().path("broken");
                assertThat(broken.path("stream").asString()).isEqualTo("benefit:" + benefit);
                assertThat(broken.path("sequence").asLong()).isEqualTo(tampering.sequence());
                assertThat(broken.path("reason").asString()).isEqualTo(tampering.reason());
                Ended ended = verify(Files.writeString(
                        folder.resolve("tampered.json"),
                        another.get(timeline).response().body()));
                assertThat(ended.status()).as(ended.said()).isEqualTo(1);
                assertThat(ended.said()).contains("event 1", tampering.said(), "FEL ", "benefit:" + benefit);
            }
            assertThat(another.get(whole).json().path("broken").path("stream").asString())
                    .isEqualTo("benefit:b0");
        }
    }

    @Test
    void gives_the_same_digests_after_a_rebuild() {
        String head = ask("/query/v1/initiatives/digital/timeline/verification")
                .path("head")
                .asString();

        assertThat(service.post("/query/v1/views/timeline/rebuild", ReadSide.ISSUER.token("admin"))
                        .status())
                .isBetween(200, 299);
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> service.database()
                                .sql(
                                        "select count(*) from generation where view = 'timeline' and number > 1 and state = 'LIVE'")
                                .query(Long.class)
                                .single()
                        > 0);

        assertThat(ask("/query/v1/initiatives/digital/timeline/verification")
                        .path("head")
                        .asString())
                .isEqualTo(head);
    }
}
