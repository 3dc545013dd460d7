package se.nyttospar.query.reading;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.query.feed.FeedToken;
import se.nyttospar.query.generation.Tokens;

/** How far the live views have come, and waiting until they have come further. */
public final class Positions {
    /** Should a notification get lost with its connection, those who wait look for themselves. */
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final JdbcClient jdbc;
    private final Tokens tokens;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private Map<String, Long> known = Map.of();

    public Positions(JdbcClient jdbc, Tokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /** The newest position of the view that this instance knows of. */
    public long known(View view) {
        lock.lock();
        try {
            return known.getOrDefault(view.id(), 0L);
        } finally {
            lock.unlock();
        }
    }

    /** Reads the positions and wakes those who wait for them. */
    public void look() {
        Map<String, Long> now = read();
        lock.lock();
        try {
            Map<String, Long> merged = new HashMap<>(now);
            known.forEach((view, position) -> merged.merge(view, position, Math::max));
            known = merged;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** @return whether the view reached the position in time */
    public boolean await(View view, long position, Duration patience) throws InterruptedException {
        if (known(view) >= position) {
            return true;
        }
        long left = patience.toNanos();
        while (left > 0) {
            look();
            lock.lock();
            try {
                long until = left;
                long slice = Math.min(left, LOOK_NANOS);
                while (slice > 0 && known.getOrDefault(view.id(), 0L) < position) {
                    slice = moved.awaitNanos(slice);
                }
                left = until - Math.min(until, LOOK_NANOS) + Math.max(0, slice);
                if (known.getOrDefault(view.id(), 0L) >= position) {
                    return true;
                }
            } finally {
                lock.unlock();
            }
        }
        return false;
    }

    private Map<String, Long> read() {
        Map<String, List<FeedToken>> segments =
                jdbc
                        .sql("""
                        select g.view, t.token from generation g
                        join token_entry t on t.processor_name = g.view || '-' || g.number
                        where g.state = 'LIVE'""")
                        .query((row, _) -> Map.entry(row.getString(1), tokens.read(row.getBytes(2))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return segments.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, view -> FeedToken.commonWatermark(view.getValue().stream())));
    }
}
