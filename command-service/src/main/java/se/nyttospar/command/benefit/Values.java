package se.nyttospar.command.benefit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some neighbouring values of a series, never changed: for each the first day of its period (days since 1970-01-01, ascending), the
 * fingerprint of what was said, and who reported it for as long as nobody has validated it.
 */
final class Values {
    /** Together small enough to be copied for every value, large enough to weigh little themselves. */
    static final int MOST = 64;

    private final int[] days;
    private final long[] high;
    private final long[] low;
    private final @Nullable String[] reporters;

    Values(int[] days, long[] high, long[] low, @Nullable String[] reporters) {
        this.days = days;
        this.high = high;
        this.low = low;
        this.reporters = reporters;
    }

    static Values of(int day, Fingerprint said, String reporter) {
        return new Values(new int[] {day}, new long[] {said.high()}, new long[] {said.low()}, new String[] {reporter});
    }

    static Values joined(List<Values> parts) {
        int size = parts.stream().mapToInt(Values::size).sum();
        var all = new Values(new int[size], new long[size], new long[size], new @Nullable String[size]);
        int at = 0;
        for (Values part : parts) {
            part.copy(0, all, at, part.size());
            at += part.size();
        }
        return all;
    }

    /** Few people report very many values: each of their ids is kept once. */
    static @Nullable String[] shared(@Nullable String[] reporters) {
        return Arrays.stream(reporters)
                .map(reporter -> reporter == null ? null : reporter.intern())
                .toArray(String[]::new);
    }

    int[] days() {
        return days;
    }

    long[] high() {
        return high;
    }

    long[] low() {
        return low;
    }

    @Nullable
    String[] reporters() {
        return reporters;
    }

    int size() {
        return days.length;
    }

    int day(int index) {
        return days[index];
    }

    Fingerprint said(int index) {
        return new Fingerprint(high[index], low[index]);
    }

    @Nullable
    String reporter(int index) {
        return reporters[index];
    }

    /** Where the day is, or {@code -(where it would be) - 1}. */
    int find(int day) {
        return Arrays.binarySearch(days, day);
    }

    Values with(int day, Fingerprint said, String reporter) {
        int at = find(day);
        Values changed = at >= 0 ? copy(0, size()) : gap(-at - 1);
        int index = at >= 0 ? at : -at - 1;
        changed.days[index] = day;
        changed.high[index] = said.high();
        changed.low[index] = said.low();
        changed.reporters[index] = reporter;
        return changed;
    }

    /** All validated up to the index, exclusive. */
    Values validated(int to) {
        Values changed = copy(0, size());
        Arrays.fill(changed.reporters, 0, to, null);
        return changed;
    }

    Values without(int index) {
        Values changed = copy(0, size() - 1);
        copy(index + 1, changed, index, size() - index - 1);
        return changed;
    }

    Values copy(int from, int to) {
        return new Values(
                Arrays.copyOfRange(days, from, to),
                Arrays.copyOfRange(high, from, to),
                Arrays.copyOfRange(low, from, to),
                Arrays.copyOfRange(reporters, from, to));
    }

    private Values gap(int index) {
        Values changed = copy(0, size() + 1);
        copy(index, changed, index + 1, size() - index);
        return changed;
    }

    private void copy(int from, Values into, int to, int length) {
        System.arraycopy(days, from, into.days, to, length);
        System.arraycopy(high, from, into.high, to, length);
        System.arraycopy(low, from, into.low, to, length);
        System.arraycopy(reporters, from, into.reporters, to, length);
    }
}
