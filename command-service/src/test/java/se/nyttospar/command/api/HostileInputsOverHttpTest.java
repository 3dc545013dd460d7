package se.nyttospar.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.command.api.Chapter.Exchange;
import se.nyttospar.command.testing.ServiceOfItsOwn;
import se.nyttospar.command.testing.Surroundings;
import tools.jackson.databind.JsonNode;

/** Every write of the OpenAPI document, sent what nobody should send: a problem each time, and nothing stored. */
class HostileInputsOverHttpTest extends ServiceOfItsOwn {

    private static final String JSON = "application/json";
    private static final List<String> NO_DAYS = List.of(
            "\"2026-02-30\"",
            "\"0000-00-00\"",
            "\"26-1-1\"",
            "\"99999-01-01\"",
            "20260301",
            "\"2026-03-01T00:00:00Z\"");
    private static final List<String> NO_NUMBERS = List.of(
            "1e400", "-1e400", "1e-400", "123456789012345678901234567890", "\"NaN\"", "\"tolv\"", "[1]", "true");
    private static final List<String> NO_TEXTS = List.of("\"" + "x".repeat(20_000) + "\"", "\"\\u0000\"", "{}", "[[]]");

    @Autowired
    private JdbcClient jdbc;

    private HeldConversation held = new HeldConversation(new Conversation(this::request, false), List.of());

    @BeforeAll
    void everything_is_there() {
        held = HeldConversation.with(this::request);
    }

    Stream<Exchange> writes() {
        return held.successes().filter(exchange -> exchange.method().equals("POST"));
    }

    Stream<Exchange> writesWithBody() {
        return writes().filter(exchange -> exchange.body() != null);
    }

    private long stored() {
        return jdbc.sql("select (select count(*) from domain_event_entry) + (select count(*) from actor_person)"
                        + " + (select count(*) from import_job)")
                .query(Long.class)
                .single();
    }

    /** How each is refused. */
    private List<String> refused(Exchange exchange, String token, String type, List<String> bodies) {
        long before = stored();
        List<Reply> replies = bodies.stream()
                .map(body -> held.conversation().askWith(exchange, token, type, body))
                .toList();
        assertThat(replies).allSatisfy(reply -> {
            String sent = bodies.get(replies.indexOf(reply));
            String told = "%s to %.300s".formatted(reply.body(), sent);
            assertThat(reply.status()).as(told).isBetween(400, 499);
            assertThat(reply.http().headers().firstValue("Content-Type").orElse(""))
                    .as(told)
                    .startsWith("application/problem+json");
            assertThat(reply.code()).as(told).isNotBlank();
            assertThat(reply.body().path("detailSv").asString("")).as(told).isNotBlank();
            assertThat(reply.body().path("detailEn").asString("")).as(told).isNotBlank();
        });
        assertThat(stored()).isEqualTo(before);
        return replies.stream().map(Reply::code).toList();
    }

    private List<String> refused(Exchange exchange, List<String> bodies) {
        return refused(exchange, Conversation.token(exchange.by()), JSON, bodies);
    }

    @Test
    void every_write_of_the_document_is_tried() {
        List<String> tried = writes().map(Exchange::operation).toList();
        List<String> written = get("", "/v3/api-docs").body().path("paths").properties().stream()
                .filter(path -> path.getValue().has("post"))
                .map(path -> "POST " + path.getKey())
                .toList();

        assertThat(tried).containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void lets_in_nobody_without_a_token_or_a_role(Exchange exchange) {
        String body = exchange.body() == null ? "" : exchange.body().toString();
        String type = exchange.type() == null ? JSON : exchange.type();
        String visitor = Surroundings.TOKENS.token("p-visitor", "visitor");

        assertThat(refused(exchange, "", type, List.of(body))).containsExactly("token-missing");
        assertThat(refused(exchange, "none", type, List.of(body))).containsExactly("token-invalid");
        assertThat(refused(exchange, visitor, type, List.of(body))).containsExactly("role-missing");
        if (!exchange.template().endsWith("/me")) {
            assertThat(refused(exchange, Conversation.token("auditor"), type, List.of(body)))
                    .containsExactly("role-missing");
        }
    }

    @ParameterizedTest
    @MethodSource("writesWithBody")
    void refuses_what_is_no_request(Exchange exchange) {
        String body = String.valueOf(exchange.body());
        String open = body.substring(0, body.length() - 1) + (body.equals("{}") ? "" : ",");

        assertThat(refused(exchange, List.of("{", "inte json", "{'a':1}"))).containsOnly("body-not-json");
        refused(
                exchange,
                List.of("[]", "[" + body + "]", "\"text\"", "12", "[".repeat(2000), open + "\"nonsense\":1}"));
        assertThat(refused(exchange, List.of(open + "\"nonsense\":\"" + "x".repeat(300 * 1024) + "\"}")))
                .containsExactly("body-too-large");
        assertThat(refused(exchange, List.of(open + "\"nonsense\":\"om 19811218-9876 sägs\"}")))
                .containsExactly("personal-number");
        assertThat(refused(exchange, Conversation.token(exchange.by()), "text/plain", List.of(body)))
                .containsExactly("content-type-unsupported");
    }

    @ParameterizedTest
    @MethodSource("writesWithBody")
    void refuses_days_numbers_and_texts_that_cannot_be(Exchange exchange) {
        JsonNode body = exchange.body() == null ? Chapters.MAPPER.createObjectNode() : exchange.body();

        refused(
                exchange,
                Leaves.of(body)
                        .flatMap(leaf -> instead(leaf.value()).stream().map(leaf::replacedWith))
                        .toList());
    }

    private static List<String> instead(JsonNode value) {
        if (value.isNumber()) {
            return NO_NUMBERS;
        }
        if (value.isBoolean()) {
            return List.of("\"ja\"", "2", "[]");
        }
        return value.asString().matches("\\d{4}-\\d{2}-\\d{2}") ? NO_DAYS : NO_TEXTS;
    }
}
