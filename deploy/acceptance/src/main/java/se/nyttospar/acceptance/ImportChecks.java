package se.nyttospar.acceptance;

import java.time.Duration;
import java.util.function.Supplier;
import se.nyttospar.local.client.ImportResult;

/** Runs imports and compares what they counted. */
public final class ImportChecks {

    private ImportChecks() {}

    /** What shall come of a file. */
    public record Expected(String state, long rows, long recorded, long unchanged, long refused, long warnings) {
        /** Without a warning. */
        public Expected(String state, long rows, long recorded, long unchanged, long refused) {
            this(state, rows, recorded, unchanged, refused, 0);
        }
    }

    /** @return the result, after its counts were compared and its speed noted */
    public static ImportResult check(
            String what, Expected expected, Supplier<ImportResult> running, Findings findings) {
        long begin = System.nanoTime();
        ImportResult result = running.get();
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        findings.same(
                what,
                expected,
                new Expected(
                        result.state(),
                        result.rows(),
                        result.recorded(),
                        result.unchanged(),
                        result.refused(),
                        result.warnings()));
        findings.note(
                "%s: %,d rows in %.2f s, %,.0f rows/s",
                what, result.rows(), taken.toNanos() / 1e9, result.rows() / (taken.toNanos() / 1e9));
        return result;
    }
}
