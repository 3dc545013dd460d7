package se.nyttospar.query.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a generation gets on, as this instance sees it.
 *
 * @param remaining records of the topic that have not been read; -1 while unknown
 * @param level when it was last known to be level with the topic
 * @param segments those that this instance fills
 */
public record Standing(String view, int generation, long remaining, Instant level, List<Segment> segments) {

    /**
     * A part of the generation, filled by a thread of its own.
     *
     * @param behind how many positions it lies behind what has been read of the topic
     * @param moved when it last got on, or was found level
     */
    public record Segment(int number, long behind, Instant moved) {}

    boolean isLevel() {
        return remaining == 0 && segments.stream().allMatch(segment -> segment.behind() == 0);
    }

    /** Those that have something to do and have not got on with it for some time. */
    public List<Segment> stalled(Instant now, Duration patience) {
        return segments.stream()
                .filter(segment -> segment.behind() > 0 || remaining > 0)
                .filter(segment -> segment.moved().plus(patience).isBefore(now))
                .toList();
    }

    /** How old the answers can be; nothing while it is level with the topic. */
    public Duration age(Instant now) {
        return isLevel() ? Duration.ZERO : Duration.between(level, now);
    }
}
