package se.nyttospar.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import se.nyttospar.acceptance.stack.LocalStack;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.ImportDialect;
import se.nyttospar.local.client.ImportMode;
import se.nyttospar.local.client.ImportResult;
import se.nyttospar.local.client.MeasurementImports;
import se.nyttospar.local.client.Nyttospar;
import tools.jackson.databind.JsonNode;

/** kill -9 of each part in turn, each during an import and while single values come in. */
class KillTest {
    private static final List<String> PARTS =
            List.of("command-service", "query-service", "the Kafka broker", "PostgreSQL");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void every_accepted_value_is_in_the_views_exactly_once() {
        Path home = Path.of(System.getProperty("nyttospar.home", "../.."))
                .toAbsolutePath()
                .normalize();
        try (LocalStack stack = LocalStack.start(home, folder);
                Nyttospar nyttospar = Nyttospar.at(stack.addresses())) {
            DailyValues.define(nyttospar);
            var imports = new MeasurementImports(nyttospar, Identity.REGIONAL_REPORTER);
            var singly = new SingleValues(nyttospar);
            CompletableFuture<Void> sending = singly.start();
            long position = 0;
            for (int number = 0; number < PARTS.size(); number++) {
                int before = singly.accepted();
                position = Math.max(position, killDuringImport(stack, imports, number));
                assertThat(sending)
                        .as("single values go on while %s is away", PARTS.get(number))
                        .isNotCompletedExceptionally();
                await().atMost(Duration.ofMinutes(1)).until(() -> singly.accepted() > before);
            }
            singly.end();
            sending.join();
            position = Math.max(position, singly.position());
            assertThat(stack.log().lines().filter(line -> line.contains("was killed (signal 9)")))
                    .hasSize(PARTS.size());
            assertThat(stack.log().lines().filter(line -> line.contains("ended by itself")))
                    .isEmpty();
            int days = PARTS.size() * DailyValues.DAYS_PER_FILE;
            for (int benefit = 0; benefit < DailyValues.BENEFITS; benefit++) {
                assertValues(nyttospar, benefit, days, position);
            }
            assertValues(nyttospar, DailyValues.BENEFITS, singly.accepted(), position);
            long events = 1 + DailyValues.BENEFITS * (1L + days) + 1 + singly.accepted();
            assertThat(nyttospar
                            .query("/initiatives/%s/timeline?limit=1&atLeastPosition=%d"
                                    .formatted(DailyValues.INITIATIVE, position))
                            .json()
                            .path("total")
                            .asLong())
                    .isEqualTo(events);
            assertThat(nyttospar.all("/parked-events")).isEmpty();
        }
    }

    /** @return position of the import's last value */
    private static long killDuringImport(LocalStack stack, MeasurementImports imports, int number) {
        String id = imports.start(DailyValues.file(number), ImportDialect.COMMAS, ImportMode.ALL_OR_NOTHING);
        ImportResult running = imports.find(id);
        while (running.recorded() == 0 && !running.ended()) {
            running = imports.find(id);
        }
        stack.kill(PARTS.get(number));
        assertThat(running.ended())
                .as("the import had ended before %s was killed", PARTS.get(number))
                .isFalse();

        ImportResult result = imports.awaitEnd(id);
        assertThat(result.state())
                .as("the import during which %s was killed: %s", PARTS.get(number), result)
                .isEqualTo("DONE");
        assertThat(result.recorded()).isEqualTo((long) DailyValues.BENEFITS * DailyValues.DAYS_PER_FILE);
        assertThat(result.unchanged() + result.refused()).isZero();
        return result.position();
    }

    private static void assertValues(Nyttospar nyttospar, int number, int days, long position) {
        String benefit = DailyValues.benefit(number);
        JsonNode points = nyttospar
                .query("/benefits/%s/series?atLeastPosition=%d".formatted(benefit, position))
                .json()
                .path("points");
        assertThat(points.valueStream().map(point -> point.path("period").asString("")))
                .as("days of %s", benefit)
                .containsExactlyElementsOf(IntStream.range(0, days)
                        .mapToObj(day -> DailyValues.day(day).toString())
                        .toList());
        assertThat(points.valueStream().map(point -> point.path("value").decimalValue()))
                .as("values of %s", benefit)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(IntStream.range(0, days)
                        .mapToObj(day -> DailyValues.value(number, day))
                        .toList());
        // The first event defines the benefit and has number 0, so a value stored twice would show here.
        assertThat(nyttospar
                        .query("/benefits/%s?atLeastPosition=%d".formatted(benefit, position))
                        .json()
                        .path("version")
                        .asLong())
                .as("events of %s", benefit)
                .isEqualTo(days);
    }
}
