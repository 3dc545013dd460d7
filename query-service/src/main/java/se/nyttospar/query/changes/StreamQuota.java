package se.nyttospar.query.changes;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import se.nyttospar.query.problem.ProblemException;

/** How many streams each client may hold open on this instance. */
@Component
class StreamQuota {
    private static final Duration LATER = Duration.ofSeconds(30);

    private final int most;
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();

    StreamQuota(ChangesProperties properties) {
        this.most = properties.streamsPerClient();
    }

    /** Runs a stream of the client, or refuses it with {@code streams-too-many}. */
    void within(String client, Stream stream) throws InterruptedException {
        if (open.merge(client, 1, Integer::sum) > most) {
            release(client);
            throw ProblemException.tooMany(
                    "streams-too-many",
                    "Högst %d strömmar per klient. Stäng någon, eller slå ihop deras filter.".formatted(most),
                    "At most %d streams per client. Close some, or merge their filters.".formatted(most),
                    LATER);
        }
        try {
            stream.run();
        } finally {
            release(client);
        }
    }

    private void release(String client) {
        open.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
    }

    /** Runs until its reader goes away. */
    interface Stream {
        void run() throws InterruptedException;
    }
}
