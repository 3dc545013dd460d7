package se.nyttospar.benchmark.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A fixed number of things a second, whether or not earlier ones are answered.
 *
 * @param perSecond how many
 */
public record Pace(int perSecond) {
    private static final long NANOS = 1_000_000_000L;

    public int in(Duration time) {
        return Math.toIntExact(time.toMillis() * perSecond / 1000);
    }

    /** Returns when it is time for thing number {@code index} of a row that began at {@code begin} nanoseconds. */
    public void await(long begin, int index) {
        long due = begin + index * NANOS / perSecond;
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
