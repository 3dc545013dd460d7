package se.nyttospar.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.acceptance.kill.KilledStack.soon;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import se.nyttospar.acceptance.kill.StoredViews.Rows;
import se.nyttospar.local.client.ImportResult;
import se.nyttospar.local.client.Nyttospar;
import tools.jackson.databind.JsonNode;

/**
 * kill -9 of each part in turn, each during an import and while single values come in; of query-service twice in a row, in the middle
 * of what it does. A kill that comes too late fails the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {
    private static final List<String> OTHERS = List.of("command-service", "the Kafka broker", "PostgreSQL");
    /** Days per file and benefit. */
    private static final int FEW = 200;

    private static final int MANY = 600;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private KilledStack killed;
    private Nyttospar nyttospar;
    private StoredViews stored;
    private SingleValues singly;

    @BeforeAll
    void start() {
        Path home = Path.of(System.getProperty("nyttospar.home", "../.."))
                .toAbsolutePath()
                .normalize();
        killed = new KilledStack(home, folder);
        nyttospar = killed.nyttospar();
        stored = killed.stored();
        DailyValues.define(nyttospar);
        singly = new SingleValues(nyttospar);
        killed.awaitRecorded(killed.send(MANY), MANY);
        killed.awaitShown();
    }

    @AfterAll
    void stop() throws SQLException {
        if (killed != null) {
            killed.close();
        }
    }

    @Test
    void every_accepted_value_is_in_the_views_exactly_once_whatever_else_dies() {
        singly.begin();
        for (String part : OTHERS) {
            int before = singly.accepted();
            String id = killed.send(FEW);
            ImportResult running = killed.look(id);
            while (running.recorded() == 0 && !running.ended()) {
                running = killed.look(id);
            }
            killed.kill(part);
            assertThat(running.ended())
                    .as("the import had ended before %s was killed", part)
                    .isFalse();
            killed.awaitRecorded(id, FEW);
            soon().until(() -> singly.failed() || singly.accepted() > before);
        }
        singly.end();
        assertEveryValueOnce();
        killed.assertSameAsBuiltCleanly(position());
    }

    @Test
    void views_and_followers_killed_twice_in_the_middle_of_a_batch_get_every_change_once_and_in_order() {
        int days = killed.days();
        int single = singly.accepted();
        try (Followers followers = Followers.of(killed.stack().addresses().query(), nyttospar)) {
            singly.begin();
            Rows end = stored.rows("LIVE").plus(MANY * (long) DailyValues.BENEFITS);
            String id = killed.send(MANY);
            for (int time = 1; time <= 2; time++) {
                followers.note();
                assertThat(killed.killInTheMiddle("LIVE", followers::haveMore))
                        .matches(rows -> rows.isShortOf(end), "not at the end: " + end);
                assertThat(followers.count()).isLessThan(MANY * DailyValues.BENEFITS);
            }
            killed.awaitRecorded(id, MANY);
            singly.end();

            followers.assertAllOnce(days, MANY, single, singly.accepted());
        }
        assertEveryValueOnce();
        killed.assertSameAsBuiltCleanly(position());
    }

    @Test
    void a_rebuild_killed_twice_goes_on_to_the_same_views() {
        Map<String, String> contents = stored.contents();
        Rows end = stored.rows("LIVE");
        killed.rebuild();
        for (int time = 1; time <= 2; time++) {
            assertThat(killed.killInTheMiddle("BUILDING", () -> true))
                    .matches(rows -> rows.isShortOf(end), "not at the end: " + end)
                    .matches(rows -> rows.reaches(new Rows(1, 1)), "still being built");
        }
        killed.awaitRebuilt();

        assertThat(stored.contents()).isEqualTo(contents);
        killed.assertSameAsBuiltCleanly(position());
    }

    private long position() {
        return Math.max(killed.position(), singly.position());
    }

    private void assertEveryValueOnce() {
        for (int benefit = 0; benefit < DailyValues.BENEFITS; benefit++) {
            assertValues(benefit, killed.days());
        }
        assertValues(DailyValues.BENEFITS, singly.accepted());
        long events = 1 + DailyValues.BENEFITS * (1L + killed.days()) + 1 + singly.accepted();
        assertThat(nyttospar
                        .query("/initiatives/%s/timeline?limit=1&atLeastPosition=%d"
                                .formatted(DailyValues.INITIATIVE, position()))
                        .json()
                        .path("total")
                        .asLong())
                .isEqualTo(events);
    }

    private void assertValues(int number, int days) {
        String benefit = DailyValues.benefit(number);
        JsonNode points = nyttospar
                .query("/benefits/%s/series?atLeastPosition=%d".formatted(benefit, position()))
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
                        .query("/benefits/%s?atLeastPosition=%d".formatted(benefit, position()))
                        .json()
                        .path("version")
                        .asLong())
                .as("events of %s", benefit)
                .isEqualTo(days);
    }
}
