package se.nyttospar.benchmark.stack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again and again until there is an answer. */
public final class Polling {
    private Polling() {}

    /**
     * @param what for the message, e.g. "the views at position 7"
     * @throws IllegalStateException when the time is up
     */
    public static <T> T until(String what, Duration every, Duration limit, Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(every.toNanos());
        }
        throw new IllegalStateException("Waited %d s in vain for %s".formatted(limit.toSeconds(), what));
    }
}
