package se.nyttospar.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often a part that dies is started again.
 *
 * @param limit deaths within {@code window} after which it is given up
 * @param firstDelay before the first restart; doubled with every further death within the window
 */
record RestartPolicy(int limit, Duration window, Duration firstDelay, Duration longestDelay) {
    /** @param window how long a death counts */
    static RestartPolicy within(Duration window) {
        return new RestartPolicy(6, window, Duration.ofMillis(500), Duration.ofSeconds(10));
    }

    /** How long to wait before the next start; empty means no further start. {@code deaths} includes the one of now. */
    Optional<Duration> delay(List<Instant> deaths, Instant now) {
        int recent = (int) deaths.stream()
                .filter(death -> death.isAfter(now.minus(window)))
                .count();
        if (recent >= limit) {
            return Optional.empty();
        }
        var delay = firstDelay.multipliedBy(1L << Math.max(0, recent - 1));
        return Optional.of(delay.compareTo(longestDelay) < 0 ? delay : longestDelay);
    }
}
