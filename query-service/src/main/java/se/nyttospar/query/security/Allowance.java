package se.nyttospar.query.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/** How often each client may do something, on this instance: so many at once, and so many more as time goes by. */
final class Allowance {
    private static final int CLIENTS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final long burst;
    private final long refill;
    private final Duration per;

    /**
     * @param burst at once, after a pause
     * @param refill that come back in the time {@code per}
     */
    Allowance(long burst, long refill, Duration per) {
        this.burst = burst;
        this.refill = refill;
        this.per = per;
        // Whoever stays away until their bucket is full again need not be remembered.
        Duration full = per.multipliedBy(burst / refill + 1);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(full.plusSeconds(1))
                .build();
    }

    /** Nothing when the client may; otherwise how long to wait. */
    Optional<Duration> refuse(String client) {
        ConsumptionProbe probe = buckets.get(client, _ -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, per))
                .build();
    }
}
