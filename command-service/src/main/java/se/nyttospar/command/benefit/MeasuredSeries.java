package se.nyttospar.command.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Period;

/**
 * The values of a benefit, or of one group that it is measured for; all periods are of the benefit's frequency. Never changed: a series
 * with another value shares what is the same. Streams are kept in memory, so a value takes some thirty bytes here.
 */
public final class MeasuredSeries {
    static final MeasuredSeries EMPTY = new MeasuredSeries(List.of());

    /** In order of their days; none is empty. */
    private final List<Values> chunks;

    private MeasuredSeries(List<Values> chunks) {
        this.chunks = chunks;
    }

    MeasuredSeries with(Measurement measurement, String reporter) {
        int day = day(measurement.period());
        Fingerprint said = Fingerprint.of(measurement);
        if (chunks.isEmpty()) {
            return new MeasuredSeries(List.of(Values.of(day, said, reporter)));
        }
        int at = chunk(day);
        Values chunk = chunks.get(at);
        boolean full = chunk.size() == Values.MOST && chunk.find(day) < 0;
        if (full && day > chunk.day(chunk.size() - 1)) {
            return replaced(at, chunk, Values.of(day, said, reporter));
        }
        Values changed = chunk.with(day, said, reporter);
        int half = changed.size() / 2;
        return full ? replaced(at, changed.copy(0, half), changed.copy(half, changed.size())) : replaced(at, changed);
    }

    MeasuredSeries without(Period period) {
        if (!has(period)) {
            return this;
        }
        int at = chunk(day(period));
        Values chunk = chunks.get(at);
        return chunk.size() == 1 ? replaced(at) : replaced(at, chunk.without(chunk.find(day(period))));
    }

    MeasuredSeries validated(Period through) {
        int last = day(through);
        return new MeasuredSeries(chunks.stream()
                .map(chunk -> chunk.day(0) > last ? chunk : chunk.validated(upTo(chunk, last)))
                .toList());
    }

    /** A value that nobody has validated. */
    record Unvalidated(LocalDate firstDay, String reporter) {}

    /** Values up to the period, inclusive, that nobody has validated. */
    Stream<Unvalidated> unvalidated(Period through) {
        int last = day(through);
        return chunks.stream()
                .filter(chunk -> chunk.day(0) <= last)
                .flatMap(chunk -> IntStream.range(0, upTo(chunk, last)).boxed().flatMap(i -> {
                    String reporter = chunk.reporter(i);
                    return reporter == null
                            ? Stream.empty()
                            : Stream.of(new Unvalidated(LocalDate.ofEpochDay(chunk.day(i)), reporter));
                }));
    }

    boolean has(Period period) {
        return said(period) != null;
    }

    /** Whether the period's value says just this. */
    boolean says(Measurement measurement) {
        return Fingerprint.of(measurement).equals(said(measurement.period()));
    }

    boolean beginsUpTo(Period through) {
        LocalDate first = firstDay();
        return first != null && !first.isAfter(through.firstDay());
    }

    /** First day of the first period that has a value; none without values. */
    public @Nullable LocalDate firstDay() {
        return chunks.isEmpty() ? null : LocalDate.ofEpochDay(chunks.getFirst().day(0));
    }

    /** First day of the last period that has a value; none without values. */
    public @Nullable LocalDate lastFirstDay() {
        return chunks.isEmpty()
                ? null
                : LocalDate.ofEpochDay(chunks.getLast().day(chunks.getLast().size() - 1));
    }

    /** All values in one row each way, as snapshots have them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Flat(
            int[] days, long[] high, long[] low, @Nullable String[] reporters) {}

    public Flat flat() {
        Values all = Values.joined(chunks);
        return new Flat(all.days(), all.high(), all.low(), all.reporters());
    }

    public static MeasuredSeries of(Flat flat) {
        var all = new Values(flat.days(), flat.high(), flat.low(), Values.shared(flat.reporters()));
        return new MeasuredSeries(IntStream.range(0, (all.size() + Values.MOST - 1) / Values.MOST)
                .mapToObj(i -> all.copy(i * Values.MOST, Math.min(all.size(), (i + 1) * Values.MOST)))
                .toList());
    }

    private @Nullable Fingerprint said(Period period) {
        if (chunks.isEmpty()) {
            return null;
        }
        Values chunk = chunks.get(chunk(day(period)));
        int index = chunk.find(day(period));
        return index < 0 ? null : chunk.said(index);
    }

    /** The last chunk that does not begin after the day; the first when all do. */
    private int chunk(int day) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (chunks.get(middle).day(0) <= day) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private MeasuredSeries replaced(int at, Values... with) {
        List<Values> changed = new ArrayList<>(chunks.size() + 1);
        changed.addAll(chunks.subList(0, at));
        changed.addAll(List.of(with));
        changed.addAll(chunks.subList(at + 1, chunks.size()));
        return new MeasuredSeries(List.copyOf(changed));
    }

    /** How many values of the chunk lie up to the day, inclusive. */
    private static int upTo(Values chunk, int day) {
        int index = chunk.find(day);
        return index >= 0 ? index + 1 : -index - 1;
    }

    private static int day(Period period) {
        return Math.toIntExact(period.firstDay().toEpochDay());
    }
}
