package se.nyttospar.benchmark.measure;

import java.time.Duration;

/**
 * How long and how much. The quick one is for trying the benchmark itself; its figures mean little.
 *
 * @param runs how often each measurement and its floor are repeated
 * @param warmUp before commands are measured
 * @param span of one run that is limited by time
 * @param historyRuns repetitions with few and with many earlier events
 * @param historyCommands commands in each of them
 * @param importRows rows of one file
 * @param rebuildEvents events that have to be there before a rebuild
 * @param rest before memory is read
 */
public record Extent(
        int runs,
        WarmUp warmUp,
        Duration span,
        int historyRuns,
        int historyCommands,
        int importRows,
        int rebuildEvents,
        int readBenefits,
        int readValues,
        int reads,
        Duration rest) {

    public static final Extent FULL = new Extent(
            3,
            new WarmUp(Duration.ofSeconds(10)),
            Duration.ofSeconds(10),
            5,
            6_000,
            200_000,
            200_000,
            5_000,
            2_000_000,
            100,
            Duration.ofSeconds(30));

    public static final Extent QUICK = new Extent(
            1,
            new WarmUp(Duration.ofSeconds(2)),
            Duration.ofSeconds(3),
            1,
            1_500,
            20_000,
            20_000,
            100,
            20_000,
            20,
            Duration.ofSeconds(5));

    /** The same with files of another size. */
    public Extent withImportRows(int other) {
        return new Extent(
                runs,
                warmUp,
                span,
                historyRuns,
                historyCommands,
                other,
                rebuildEvents,
                readBenefits,
                readValues,
                reads,
                rest);
    }

    /** The same with another number of repetitions. */
    public Extent withRuns(int other) {
        return new Extent(
                other,
                warmUp,
                span,
                other,
                historyCommands,
                importRows,
                rebuildEvents,
                readBenefits,
                readValues,
                reads,
                rest);
    }
}
