package se.nyttospar.query.feed;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;

/**
 * How far the topic has been read.
 *
 * @param life the topic's id, and after its records were lost a new one; places of another life mean nothing
 * @param places by partition; a missing one has not been read
 */
public record FeedToken(String life, Map<Integer, Place> places) implements TrackingToken {

    /** Before the first record of any topic. */
    public static final FeedToken START = new FeedToken("", Map.of());

    /** The position that everything has been read up to. */
    public long watermark() {
        return smallest(places.values().stream().mapToLong(Place::watermark));
    }

    /** How many records lie before this. */
    public long read() {
        return places.values().stream().mapToLong(Place::offset).sum();
    }

    public Place place(int partition) {
        return places.getOrDefault(partition, Place.START);
    }

    @Override
    public FeedToken lowerBound(TrackingToken other) {
        FeedToken that = (FeedToken) other;
        return life.equals(that.life)
                ? merge(
                        that,
                        (a, b) -> new Place(Math.min(a.offset(), b.offset()), Math.min(a.watermark(), b.watermark())))
                : START;
    }

    @Override
    public FeedToken upperBound(TrackingToken other) {
        FeedToken that = (FeedToken) other;
        return life.equals(that.life)
                ? merge(
                        that,
                        (a, b) -> new Place(Math.max(a.offset(), b.offset()), Math.max(a.watermark(), b.watermark())))
                : that;
    }

    @Override
    public boolean covers(TrackingToken other) {
        FeedToken that = (FeedToken) other;
        return life.equals(that.life)
                && that.places.entrySet().stream()
                        .allMatch(place -> place(place.getKey()).offset()
                                >= place.getValue().offset());
    }

    private FeedToken merge(FeedToken that, BinaryOperator<Place> pick) {
        return new FeedToken(
                life,
                IntStream.range(0, Math.max(partitions(), that.partitions()))
                        .boxed()
                        .collect(toUnmodifiableMap(p -> p, p -> pick.apply(place(p), that.place(p)))));
    }

    private int partitions() {
        return 1 + places.keySet().stream().mapToInt(p -> p).max().orElse(-1);
    }

    private static long smallest(LongStream values) {
        return values.min().orElse(0);
    }

    /** The position that every one of these tokens has reached; 0 when there is none. */
    public static long commonWatermark(Stream<FeedToken> tokens) {
        return smallest(tokens.mapToLong(FeedToken::watermark));
    }
}
