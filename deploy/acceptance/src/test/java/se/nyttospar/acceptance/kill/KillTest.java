package se.nyttospar.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
import se.nyttospar.local.client.Receipt;
import tools.jackson.databind.JsonNode;

/** kill -9 of each part in turn, each during an import and while single values come in. */
class KillTest {
    private static final List<String> PARTS =
            List.of("command-service", "query-service", "the Kafka broker", "PostgreSQL");
    private static final int SINGLY_PER_PART = 50;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void every_accepted_value_is_in_the_views_exactly_once() {
        Path home = Path.of(System.getProperty("nyttospar.home", "../..")).toAbsolutePath().normalize();
        try (LocalStack stack = LocalStack.start(home, folder);
                Nyttospar nyttospar = Nyttospar.at(stack.addresses())) {
            DailyValues.define(nyttospar);
            var imports = new MeasurementImports(nyttospar, Identity.REGIONAL_REPORTER);
            long position = 0;
            for (int number = 0; number < PARTS.size(); number++) {
                position = Math.max(position, killDuringImport(stack, nyttospar, imports, number));
            }
            assertThat(stack.log().lines().filter(line -> line.contains("was killed (signal 9)")))
                    .hasSize(PARTS.size());
            int days = PARTS.size() * DailyValues.DAYS_PER_FILE;
            for (int benefit = 0; benefit < DailyValues.BENEFITS; benefit++) {
                assertValues(nyttospar, benefit, days, position);
            }
            assertValues(nyttospar, DailyValues.BENEFITS, PARTS.size() * SINGLY_PER_PART, position);
            long events = 1
                    + DailyValues.BENEFITS * (1L + days)
                    + (1 + (long) PARTS.size() * SINGLY_PER_PART);
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

    /** @return position of the last value that was accepted */
    private static long killDuringImport(
            LocalStack stack, Nyttospar nyttospar, MeasurementImports imports, int number) {
        String id = imports.start(DailyValues.file(number), ImportDialect.COMMAS, ImportMode.ALL_OR_NOTHING);
        var sent = new AtomicLong();
        CompletableFuture<Long> singly =
                CompletableFuture.supplyAsync(() -> sendSingly(nyttospar, number * SINGLY_PER_PART, sent));
        ImportResult running = imports.find(id);
        while (running.recorded() == 0 && !running.ended()) {
            running = imports.find(id);
        }
        stack.kill(PARTS.get(number));
        assertThat(running.ended()).as("the import of %s ran", PARTS.get(number)).isFalse();
        assertThat(sent.get()).isLessThan(SINGLY_PER_PART);

        ImportResult result = imports.awaitEnd(id);
        long rows = (long) DailyValues.BENEFITS * DailyValues.DAYS_PER_FILE;
        assertThat(result.state()).as("the import of %s: %s", PARTS.get(number), result).isEqualTo("DONE");
        assertThat(result.recorded()).isEqualTo(rows);
        assertThat(result.unchanged() + result.refused()).isZero();
        return Math.max(result.position(), singly.join());
    }

    private static long sendSingly(Nyttospar nyttospar, int from, AtomicLong sent) {
        return IntStream.range(from, from + SINGLY_PER_PART)
                .mapToLong(day -> {
                    Receipt receipt = nyttospar.command(
                            Identity.REGIONAL_REPORTER,
                            "/benefits/%s/measurements".formatted(DailyValues.sentSingly()),
                            Map.of(
                                    "period",
                                    DailyValues.day(day),
                                    "value",
                                    DailyValues.value(DailyValues.BENEFITS, day)));
                    sent.incrementAndGet();
                    return receipt.position();
                })
                .max()
                .orElse(0);
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
        assertThat(nyttospar.query("/benefits/" + benefit).json().path("version").asLong())
                .as("events of %s", benefit)
                .isEqualTo(LongStream.range(0, days).count());
    }
}
