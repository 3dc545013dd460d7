package se.nyttospar.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that can be asked, as the document says, asked as nobody should: answered with a code, and never as our fault. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQuestionsTest {
    private static final List<String> TEXTS = List.of(
            "\u0000",
            "a\u0000b",
            "x".repeat(5_000),
            "'; drop table change; --",
            "%",
            "*",
            "åäö ᚠ 漢字 \uD83D\uDE00",
            "\u202Egnp.exe",
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "NaN",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "\r\nX-Evil: 1");

    /** Parameters that the same code reads for every question: each question is asked with some of the texts, all with all. */
    private static final Set<String> SHARED = Set.of("asOf", "asOfPosition", "atLeastPosition", "day", "page", "limit");

    private static final int EVERY = 5;

    /** An operation that reads. */
    private record Question(String path, Map<String, String> examples, Set<String> query) {
        /** The address with what the document gives as examples. */
        String address() {
            return with(Map.of());
        }

        String with(Map<String, String> other) {
            String address = path;
            for (var example : examples.entrySet()) {
                String value = other.getOrDefault(example.getKey(), example.getValue());
                address = address.replace("{%s}".formatted(example.getKey()), Asked.encoded(value));
            }
            return address;
        }
    }

    private final List<Question> questions = new ArrayList<>();
    private final Set<String> wrong = new HashSet<>();
    private ReadSide service;

    @BeforeAll
    void tell() throws IOException {
        service = new ReadSide("nyttospar.views.patience=200ms");
        long position = Story.tell(service);
        assertThat(service.get("/query/v1/initiatives/bildstod/timeline?atLeastPosition=" + position)
                        .status())
                .isEqualTo(200);
        assertThat(service.get("/query/v1/board?atLeastPosition=" + position).status())
                .isEqualTo(200);
        JsonNode document = JsonMapper.shared().readTree(Files.readString(Path.of("docs", "openapi.json")));
        document.path("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().path("get");
            if (get.isObject() && !path.getKey().equals("/query/v1/events")) {
                questions.add(question(path.getKey(), get));
            }
        });
        assertThat(questions).hasSizeGreaterThan(45);
    }

    private static Question question(String path, JsonNode get) {
        Map<String, String> examples = new TreeMap<>();
        Set<String> query = new HashSet<>();
        get.path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("path")) {
                examples.put(name, parameter.path("example").asString());
            } else {
                query.add(name);
            }
        });
        return new Question(path, examples, query);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private ReadSide.Reply ask(String address) {
        return service.send(HttpRequest.newBuilder(service.uri(address))
                .header("Authorization", "Bearer " + ReadSide.ISSUER.token("admin")));
    }

    @BeforeEach
    void forget() {
        wrong.clear();
    }

    /** Refused with just this code. */
    private void refuses(String address, String code) {
        ReadSide.Reply reply = ask(address);
        if (reply.status() != 400 || !reply.code().equals(code)) {
            wrong.add("%s: %s %s"
                    .formatted(address, reply.status(), reply.response().body()));
        }
    }

    /** Understood or refused, and a refusal has a code. */
    private void bears(String address) {
        ReadSide.Reply reply = ask(address);
        boolean problem = reply.header("Content-Type").startsWith("application/problem+json")
                && !reply.code().isEmpty();
        if (reply.status() >= 500 || reply.status() >= 400 && !problem) {
            String shown = address.length() > 200 ? address.substring(0, 200) + "…" : address;
            wrong.add("%s: %s %s"
                    .formatted(shown, reply.status(), reply.response().body()));
        }
    }

    @Test
    void every_question_of_the_document_can_be_asked() {
        for (Question question : questions) {
            int status = ask(question.address()).status();
            if (status != 200 && status != 202) {
                wrong.add(question.address() + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void refuses_filters_that_do_not_exist_and_pages_that_cannot_be() {
        for (Question question : questions) {
            refuses(question.address() + "?colour=red", "parameter-unknown");
            refuses(question.address() + "?Limit=1&limitt=2", "parameter-unknown");
            if (question.query().contains("page")) {
                for (String paging : List.of(
                        "page=0",
                        "page=-1",
                        "page=1.5",
                        "page=one",
                        "limit=0",
                        "limit=1000000000",
                        "limit=99999999999")) {
                    refuses(question.address() + "?" + paging, "parameter-invalid");
                }
                bears(question.address() + "?page=2147483647&limit=1000");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void refuses_moments_that_cannot_be() {
        String tomorrow =
                LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1).toString();
        for (Question question : questions) {
            if (!question.query().contains("asOf")) {
                continue;
            }
            refuses(question.address() + "?asOf=" + tomorrow, "as-of-in-future");
            refuses(question.address() + "?asOf=2999-01-01T00:00:00Z", "as-of-in-future");
            refuses(question.address() + "?asOf=0001-01-01", "as-of-before-beginning");
            refuses(question.address() + "?asOf=-999999999-01-01", "as-of-before-beginning");
            refuses(question.address() + "?asOf=2024-12-31T12:00:00%2B01:00", "as-of-before-beginning");
            for (String moment : List.of(
                    "asOf=yesterday",
                    "asOf=2025-02-30",
                    "asOf=2025-01-01T00:00:00",
                    "asOf=2025-01-01&asOf=2025-01-02",
                    "asOf=2025-06-01&asOfPosition=3",
                    "asOfPosition=-1",
                    "asOfPosition=1e3",
                    "asOfPosition=99999999999999999999",
                    "atLeastPosition=x",
                    "day=" + tomorrow,
                    "day=0001-01-01",
                    "day=1899-12-31",
                    "day=2025-13-45",
                    "day=2025-1-1",
                    "day=20250101",
                    "day=2025-01-01T00:00:00Z")) {
                refuses(question.address() + "?" + moment, "parameter-invalid");
            }
            bears(question.address() + "?asOfPosition=0");
            bears(question.address() + "?day=1900-01-01");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void bears_every_text_in_every_filter() {
        for (int number = 0; number < questions.size(); number++) {
            Question question = questions.get(number);
            for (String filter : question.query()) {
                for (int i = SHARED.contains(filter) ? number % EVERY : 0;
                        i < TEXTS.size();
                        i += SHARED.contains(filter) ? EVERY : 1) {
                    bears("%s?%s=%s".formatted(question.address(), filter, Asked.encoded(TEXTS.get(i))));
                }
                bears("%s?%s".formatted(question.address(), filter));
                bears("%s?%s=a&%s=b".formatted(question.address(), filter, filter));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void bears_every_text_in_every_place_of_a_path() {
        for (Question question : questions) {
            for (String parameter : question.examples().keySet()) {
                for (String text : TEXTS) {
                    Map<String, String> other = new HashMap<>();
                    other.put(parameter, text);
                    bears(question.with(other));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void refuses_resuming_from_where_no_stream_has_been() {
        for (String id :
                List.of("yesterday", "1", "1-2-3", "-1-1", "1-", "9999999999999999999-1", "1 - 2", "x".repeat(3000))) {
            ReadSide.Reply reply = service.send(HttpRequest.newBuilder(service.uri("/query/v1/events"))
                    .header("Authorization", "Bearer " + ReadSide.ISSUER.token("subscriber"))
                    .header("Last-Event-ID", id));
            assertThat(reply.status()).as(id).isEqualTo(400);
            assertThat(reply.code()).as(id).isEqualTo("last-event-id-malformed");
        }
        for (String filter : List.of("view=colours", "colour=red", "division=%00")) {
            ReadSide.Reply reply = ask("/query/v1/events?" + filter);
            assertThat(reply.status()).as(filter).isEqualTo(400);
            assertThat(reply.code()).as(filter).isIn("parameter-invalid", "parameter-unknown", "text-invalid");
        }
    }
}
