package se.nyttospar.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import org.awaitility.core.ConditionFactory;
import se.nyttospar.acceptance.kill.StoredViews.Rows;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.ImportDialect;
import se.nyttospar.local.client.ImportMode;
import se.nyttospar.local.client.ImportResult;
import se.nyttospar.local.client.MeasurementImports;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.stack.LocalStack;

/** A running stack whose parts are killed, and how many values it has been sent. For one thread. */
final class KilledStack implements AutoCloseable {
    private static final String QUERY_SERVICE = "query-service";

    /** Events: some batches of each view. */
    private static final long SOME = 3_000;

    /** A part may be killed more often than the launcher would put up with otherwise. */
    private static final String[] PATIENT = {"--restart-window", "5"};

    private final LocalStack stack;
    private final Nyttospar nyttospar;
    private final MeasurementImports imports;
    private final StoredViews stored;
    private int kills;
    private int days;
    private long position;

    KilledStack(Path home, Path folder) {
        stack = LocalStack.start(home, folder, "Everything is ready", PATIENT);
        nyttospar = Nyttospar.at(stack.addresses());
        imports = new MeasurementImports(nyttospar, Identity.REGIONAL_REPORTER);
        stored = new StoredViews(stack.postgres());
    }

    LocalStack stack() {
        return stack;
    }

    Nyttospar nyttospar() {
        return nyttospar;
    }

    StoredViews stored() {
        return stored;
    }

    /** How many days every benefit has values of, the first and those after it. */
    int days() {
        return days;
    }

    /** Of the last value that a file brought. */
    long position() {
        return position;
    }

    /** Looks often, as what is waited for does not last long. */
    static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(3))
                .ignoreException(UncheckedIOException.class);
    }

    /** Returns when it is dead. */
    void kill(String part) {
        ProcessHandle process = stack.kill(part);
        soon().until(() -> !process.isAlive());
        kills++;
    }

    /** Returns when a new process has been started in place of the killed one; it need not answer yet. */
    void awaitRestart(String part) {
        soon().until(() -> stack.runs(part));
    }

    /**
     * Kills query-service, which may just have been started, when it has written some more batches to both views.
     *
     * @param and what has to be the case, too
     * @return what they hold after that
     */
    Rows killInTheMiddle(String state, BooleanSupplier and) {
        awaitRestart(QUERY_SERVICE);
        long before = stored.read(state);
        soon().until(() -> stored.read(state) >= before + SOME && and.getAsBoolean());
        kill(QUERY_SERVICE);
        return stored.rows(state);
    }

    /** Hands in values of so many more days of every benefit. */
    String send(int more) {
        String id = imports.start(DailyValues.file(days, days + more), ImportDialect.COMMAS, ImportMode.ALL_OR_NOTHING);
        days += more;
        return id;
    }

    ImportResult look(String id) {
        return imports.find(id);
    }

    /** Returns when all values of a file have been recorded. */
    void awaitRecorded(String id, int more) {
        ImportResult result = imports.awaitEnd(id);
        assertThat(result.state()).as("the import: %s", result).isEqualTo("DONE");
        assertThat(result.recorded()).isEqualTo((long) DailyValues.BENEFITS * more);
        assertThat(result.unchanged() + result.refused()).isZero();
        position = result.position();
    }

    /** Returns when both views hold everything that files brought. */
    void awaitShown() {
        String then = "?limit=1&atLeastPosition=" + position;
        nyttospar.query("/benefits" + then);
        nyttospar.query("/initiatives/%s/timeline".formatted(DailyValues.INITIATIVE) + then);
    }

    /** Lets every view be built anew, beside the one that answers. */
    void rebuild() {
        StoredViews.VIEWS.forEach(view -> assertThat(nyttospar
                        .operate(Identity.ADMIN, "/views/%s/rebuild".formatted(view))
                        .status())
                .isEqualTo(202));
    }

    /** Returns when what was built answers. */
    void awaitRebuilt() {
        soon().until(() -> StoredViews.VIEWS.stream().allMatch(view -> stored.generation(view, "BUILDING") == 0));
    }

    /** Views that nobody has disturbed while they were built have the same rows and give the same answers. */
    void assertSameAsBuiltCleanly(long least) {
        SortedMap<String, String> answers = Answers.at(nyttospar, least);
        SortedMap<String, String> contents = stored.contents();
        rebuild();
        awaitRebuilt();
        assertThat(stored.contents()).isEqualTo(contents);
        assertThat(Answers.at(nyttospar, least)).isEqualTo(answers);
        assertThat(nyttospar.all("/parked-events")).isEmpty();
        assertThat(stored.changes()).as("changes, one for each event").isEqualTo(stored.events());
        assertThat(stack.log().lines().filter(line -> line.contains("was killed (signal 9)")))
                .hasSize(kills);
        assertThat(stack.log().lines().filter(line -> line.contains("ended by itself")))
                .isEmpty();
    }

    @Override
    public void close() throws SQLException {
        nyttospar.close();
        stored.close();
        stack.close();
    }
}
