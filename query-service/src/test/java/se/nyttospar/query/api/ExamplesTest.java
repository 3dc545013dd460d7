package se.nyttospar.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.query.running.Example;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the API's document are true; {@code -Dnyttospar.approve=true} takes over what the service answers now. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {
    private static final Path FILES = Path.of("src", "main", "resources", "api");
    private static final JsonMapper WRITER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ReadSide service;

    @BeforeAll
    void tell() {
        service = new ReadSide(
                "nyttospar.policy-checks.patience=0s",
                "nyttospar.views.patience=1s",
                // What an example makes wrong is not put right before it is shown.
                "nyttospar.views.check-every=1h",
                "nyttospar.changes.heartbeat=200ms",
                "nyttospar.changes.streams-per-client=1");
        Story.tell(service);
        service.log().append(Example.benefit("okand", "papper", "norr", "andel"));
        service.log().appendUnreadable("benefit:okand");
        long position = service.log().watermark();
        assertThat(service.get("/query/v1/initiatives/bildstod/timeline?atLeastPosition=" + position)
                        .status())
                .isEqualTo(200);
        assertThat(service.get("/query/v1/board?atLeastPosition=" + position).status())
                .isEqualTo(200);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void every_example_is_what_the_service_answers() throws IOException {
        boolean approving = Boolean.getBoolean("nyttospar.approve");
        List<String> untrue = new ArrayList<>();
        for (Exchanges file : Exchanges.read()) {
            List<Exchange> settled = new ArrayList<>();
            for (Exchange exchange : file.all()) {
                Asked now = ask(exchange);
                boolean same = now.type().equals(exchange.type())
                        && (exchange.isOnlyDescribed()
                                || settled(now.body(), exchange).equals(settled(exchange.answer(), exchange)));
                if (now.status() != exchange.status() || !same && !approving) {
                    untrue.add("%s %s: %s %s %s"
                            .formatted(exchange.operation(), exchange.name(), now.status(), now.type(), now.body()));
                }
                settled.add(same ? exchange : exchange.answered(exchange.status(), now.type(), now.body()));
            }
            if (approving) {
                Files.writeString(FILES.resolve(file.file()), WRITER.writeValueAsString(settled) + "\n");
            }
        }

        assertThat(untrue).isEmpty();
    }

    /** What is worked out in the background, and streams that end when they notice it, take a while. */
    private Asked ask(Exchange exchange) {
        if (exchange.operation().equals("GET /query/v1/events") && exchange.status() == 200) {
            service.log().append(Example.benefit("ny", "papper", "norr", "andel"));
        }
        var trouble = Upset.ALL.get(exchange.name());
        try (Upset _ = trouble == null ? () -> {} : trouble.with(service)) {
            return await().atMost(Duration.ofSeconds(20))
                    .pollDelay(Duration.ZERO)
                    .until(
                            () -> Asked.of(service, exchange, path(exchange)),
                            now -> now.status() != 202 && now.status() != 429 || now.status() == exchange.status());
        }
    }

    private @Nullable Map<String, String> path(Exchange exchange) {
        boolean retry = exchange.template().contains("/parked-events/{id}") && exchange.status() == 200;
        return retry
                ? Map.of(
                        "id",
                        service.get("/query/v1/parked-events", ReadSide.ISSUER.token("admin"))
                                .json()
                                .path("items")
                                .get(0)
                                .path("id")
                                .asString())
                : null;
    }

    /** Without what is another each time; numbers as they are written shortest. */
    private static String settled(@Nullable JsonNode answer, Exchange exchange) {
        JsonNode copy = answer == null ? Exchanges.MAPPER.nullNode() : answer.deepCopy();
        String text = "";
        for (String field : Objects.requireNonNullElse(exchange.varying(), List.<String>of())) {
            copy.findParents(field).forEach(parent -> ((ObjectNode) parent).put(field, "…"));
            text = field;
        }
        return copy.isString() && !text.isEmpty() ? settled(copy.asString(), exchange) : copy.toString();
    }

    /** In CSV and streams the values are what varies; their form is what stays. */
    private static String settled(String text, Exchange exchange) {
        return text.replaceAll("[0-9a-f]{64}", "…")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "…")
                .replaceAll("(?m)^id: [0-9-]+$", "id: …");
    }
}
