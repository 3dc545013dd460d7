package se.nyttospar.query.feed;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What has been handed to a processor and is not in a view yet. The processor bounds its buffers by tokens, of which many records share
 * one; here they are bounded by records, so that an import of any size fits into memory.
 */
final class Backlog {
    private final long most;
    private final Supplier<Stream<FeedToken>> segments;

    /**
     * @param most records that the processor may hold, about
     * @param segments how far each segment of the processor has come; none before it has begun
     */
    Backlog(long most, Supplier<Stream<FeedToken>> segments) {
        this.most = most;
        this.segments = segments;
    }

    /** Whether the processor has enough to do with what lies before the place. */
    boolean isFull(FeedToken handed) {
        return segments.get()
                .filter(segment -> segment.life().equals(handed.life()))
                .anyMatch(segment -> handed.read() - segment.read() > most);
    }
}
