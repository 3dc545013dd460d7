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

    /** One more stream of the client, or {@code streams-too-many}. Whoever took gives back. */
    void take(String client) {
        if (open.merge(client, 1, Integer::sum) > most) {
            giveBack(client);
            throw ProblemException.tooMany(
                    "streams-too-many",
                    "Högst %d strömmar per klient. Stäng någon, eller slå ihop deras filter.".formatted(most),
                    "At most %d streams per client. Close some, or merge their filters.".formatted(most),
                    LATER);
        }
    }

    void giveBack(String client) {
        open.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
    }
}
