package se.nyttospar.query.api;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the document has an example of is answered the same, however it came to be known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameAnswersTest {
    /** What is another in every installation, and the same in each. */
    private static final List<String> SEALS = List.of("previous", "digest", "salt", "head");

    /** What is made of events and may be asked again and again. */
    private static final List<Exchange> QUESTIONS = Exchanges.read().stream()
            .flatMap(file -> file.all().stream())
            .filter(exchange -> exchange.status() == 200 && exchange.method().equals("GET"))
            .filter(exchange -> SEALS.containsAll(Objects.requireNonNullElse(exchange.varying(), List.<String>of())))
            .filter(exchange -> !exchange.template().endsWith("/api-info"))
            .toList();

    /** What tells that and when something was put right, which a history without mistakes does not have. */
    private static final Set<String> TRACES = Set.of(
            "position",
            "answeredPosition",
            "recomputedPosition",
            "version",
            "self",
            "digest",
            "recorded",
            "claimed",
            "corrected",
            "events",
            "decidingEvents",
            "sources",
            "since",
            "sha256",
            "reference");

    private ReadSide service;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        position = Story.tell(service);
        caughtUp(service);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private void caughtUp(ReadSide service) {
        assertThat(service.get("/query/v1/board?atLeastPosition=" + position).status())
                .isEqualTo(200);
        assertThat(service.get("/query/v1/initiatives/bildstod/timeline?atLeastPosition=" + position)
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, JsonNode> answers(ReadSide service, List<Exchange> questions, Map<String, String> also) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (Exchange question : questions) {
            Map<String, String> query = new HashMap<>(Objects.requireNonNullElse(question.query(), Map.of()));
            query.putAll(also);
            Exchange asked = new Exchange(
                    question.operation(),
                    question.name(),
                    question.by(),
                    question.path(),
                    query,
                    question.headers(),
                    null,
                    null,
                    200,
                    question.type(),
                    null);
            Asked answer = await().atMost(20, SECONDS)
                    .pollDelay(Duration.ZERO)
                    .until(
                            () -> Asked.of(service, asked, null),
                            found -> found.status() != 202 && found.status() != 503);
            assertThat(answer.status()).as(question.operation() + answer.body()).isEqualTo(200);
            answers.put(question.operation() + " " + question.name(), answer.body());
        }
        return answers;
    }

    private static void same(Map<String, JsonNode> one, Map<String, JsonNode> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        assertThat(one.entrySet())
                .allSatisfy(question -> assertThat(other.get(question.getKey()))
                        .as(question.getKey())
                        .isEqualTo(question.getValue()));
    }

    @Test
    void as_of_now_is_how_it_is() {
        List<Exchange> withMoment = QUESTIONS.stream()
                .filter(question -> question.query() != null && question.query().containsKey("day"))
                .toList();

        same(
                answers(service, withMoment, Map.of()),
                answers(service, withMoment, Map.of("asOfPosition", Long.toString(position))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_in_which_streams_arrive_does_not_matter(long seed) {
        try (ReadSide other = new ReadSide()) {
            service.log().copyTo(other.log(), new Random(seed));
            caughtUp(other);

            List<Exchange> questions = QUESTIONS.stream()
                    .filter(question -> !question.template().contains("/timeline"))
                    .toList();
            same(answers(service, questions, Map.of()), answers(other, questions, Map.of()));
        }
    }

    @Test
    void rebuilt_views_say_what_those_said_that_lived_through_it() {
        Map<String, JsonNode> lived = answers(service, QUESTIONS, Map.of());
        String admin = ReadSide.ISSUER.token("admin");
        Function<String, Integer> generation = view -> service.get("/query/v1/views", admin)
                .json()
                .path("items")
                .valueStream()
                .filter(state -> state.path("name").asString().equals(view))
                .findFirst()
                .orElseThrow()
                .path("generation")
                .asInt();
        for (String view : List.of("portfolio", "timeline")) {
            int before = generation.apply(view);
            service.post("/query/v1/views/%s/rebuild".formatted(view), admin);
            await().atMost(30, SECONDS).until(() -> generation.apply(view) > before);
        }

        same(lived, answers(service, QUESTIONS, Map.of()));
    }

    @Test
    void what_was_put_right_is_as_if_it_had_been_right_from_the_beginning() {
        List<Exchange> questions = QUESTIONS.stream()
                .filter(question -> "application/json".equals(question.type()))
                .filter(question -> !question.template().contains("/timeline"))
                .toList();
        try (ReadSide mistaken = new ReadSide()) {
            long last = Story.tellWithMistakes(mistaken);
            assertThat(mistaken.get("/query/v1/board?atLeastPosition=" + last).status())
                    .isEqualTo(200);

            same(
                    withoutTraces(answers(service, questions, Map.of())),
                    withoutTraces(answers(mistaken, questions, Map.of())));
        }
    }

    private static Map<String, JsonNode> withoutTraces(Map<String, JsonNode> answers) {
        answers.values()
                .forEach(answer -> TRACES.forEach(
                        trace -> answer.findParents(trace).forEach(parent -> ((ObjectNode) parent).remove(trace))));
        return answers;
    }
}
