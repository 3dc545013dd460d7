package se.nyttospar.query.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.nyttospar.query.feed.FeedToken;

/** Notes now and then how a generation gets on. Written by one thread, read by any. */
final class Pace {
    /** A segment that was not seen for so long is filled by another instance. */
    private static final Duration GONE = Duration.ofMinutes(1);

    private final Map<Integer, Seen> segments = new TreeMap<>();
    private volatile Standing standing;

    Pace(Generation generation, Instant began) {
        standing = new Standing(generation.view(), generation.number(), -1, began, List.of());
    }

    private record Seen(FeedToken token, Instant moved, Instant seen) {}

    Standing standing() {
        return standing;
    }

    /**
     * Notes where the segments are.
     *
     * @param tokens by segment, of those that this instance has at the moment
     * @param read the position that the topic has been read up to
     * @param remaining records of the topic after that; -1 while unknown
     */
    void note(Instant now, Map<Integer, FeedToken> tokens, long read, long remaining) {
        tokens.forEach((segment, token) -> segments.merge(
                segment,
                new Seen(token, now, now),
                (before, found) -> before.token().equals(token) && !(isLevel(token, read) && remaining == 0)
                        ? new Seen(token, before.moved(), now)
                        : found));
        segments.values().removeIf(seen -> seen.seen().plus(GONE).isBefore(now));
        Standing found = new Standing(
                standing.view(),
                standing.generation(),
                remaining,
                standing.level(),
                segments.entrySet().stream()
                        .map(one -> new Standing.Segment(
                                one.getKey(),
                                Math.max(0, read - one.getValue().token().watermark()),
                                one.getValue().moved()))
                        .toList());
        standing = found.isLevel()
                ? new Standing(found.view(), found.generation(), remaining, now, found.segments())
                : found;
    }

    private static boolean isLevel(FeedToken token, long read) {
        return token.watermark() >= read;
    }
}
