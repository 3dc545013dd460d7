package se.nyttospar.query.web.overview;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.nyttospar.query.kpi.KpiRow;
import se.nyttospar.query.reading.Moment;

/**
 * How it stood earlier, for the trend. The first time, every benefit of the region is weighed by its values up to then, which takes
 * seconds in a large region: the page does not wait that long, and whoever comes after it has been worked out sees it. After that,
 * only what has moved is weighed again.
 */
@Component
class Earlier {
    private static final Logger LOG = LoggerFactory.getLogger(Earlier.class);
    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final int KEPT = 8;

    /** One at a time: it is hard work, and the second one finds most of it done. */
    private final Executor executor =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("earlier").factory());

    private final AsyncCache<Key, Map<String, KpiRow>> known =
            Caffeine.newBuilder().maximumSize(KEPT).executor(executor).buildAsync();

    private record Key(String position, Moment moment) {}

    /**
     * The rows of an earlier period.
     *
     * @param position up to which everything is known now
     * @return empty as long as it is being worked out
     */
    Map<String, KpiRow> rows(String position, Moment moment, Function<Moment, Map<String, KpiRow>> question) {
        CompletableFuture<Map<String, KpiRow>> rows =
                known.get(new Key(position, moment), key -> question.apply(key.moment()));
        try {
            return rows.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return Map.of();
        } catch (ExecutionException e) {
            LOG.warn("What was known earlier could not be worked out: {}", String.valueOf(e.getCause()));
            return Map.of();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }
}
