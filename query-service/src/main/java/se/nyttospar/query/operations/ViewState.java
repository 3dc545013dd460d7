package se.nyttospar.query.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a view is doing.
 *
 * @param generation the one that answers
 * @param position every event up to it is in the view
 * @param lag records of the topic that have not been read yet; left out while unknown to this instance
 * @param since when this generation began to answer
 * @param rebuild a rebuild under way
 */
public record ViewState(
        String name,
        int generation,
        long position,
        @Nullable Long lag,
        Instant since,
        long parked,
        @Nullable Rebuild rebuild) {

    /**
     * @param eventsRead records of the topic read so far
     * @param eventsInAll records of the topic; left out while unknown
     */
    public record Rebuild(
            int generation,
            Instant started,
            long position,
            long eventsRead,
            @Nullable Long eventsInAll,
            long parked) {}
}
