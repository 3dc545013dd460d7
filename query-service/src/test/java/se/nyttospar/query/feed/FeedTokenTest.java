package se.nyttospar.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

class FeedTokenTest {
    private static final FeedToken A = token("x", 5, 50, 1, 10);
    private static final FeedToken B = token("x", 3, 60, 2, 20);

    private static FeedToken token(String life, long offset0, long watermark0, long offset1, long watermark1) {
        return new FeedToken(life, Map.of(0, new Place(offset0, watermark0), 1, new Place(offset1, watermark1)));
    }

    @Test
    void stands_where_its_slowest_partition_stands() {
        assertThat(A.watermark()).isEqualTo(10);
        assertThat(FeedToken.START.watermark()).isZero();
        assertThat(FeedToken.commonWatermark(Stream.of(A, B))).isEqualTo(10);
    }

    @Test
    void has_bounds_by_partition() {
        assertThat(A.lowerBound(B)).isEqualTo(token("x", 3, 50, 1, 10));
        assertThat(A.upperBound(B)).isEqualTo(token("x", 5, 60, 2, 20));
        assertThat(A.lowerBound(FeedToken.START)).isEqualTo(FeedToken.START);
    }

    @Test
    void covers_what_has_been_read_in_every_partition() {
        assertThat(A.upperBound(B).covers(A)).isTrue();
        assertThat(A.covers(B)).isFalse();
        assertThat(A.covers(A)).isTrue();
        assertThat(FeedToken.START.covers(A)).isFalse();
    }

    @Test
    void never_covers_another_life_of_the_topic() {
        FeedToken after = token("y", 1, 1, 1, 1);
        assertThat(A.covers(after)).isFalse();
        assertThat(A.lowerBound(after)).isEqualTo(FeedToken.START);
    }

    @Test
    void is_kept_as_json() {
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        SerializedObject<String> kept = serializer.serialize(A, String.class);
        assertThat((Object) serializer.deserialize(kept)).isEqualTo(A);
        assertThat(kept.getData()).contains("\"life\":\"x\"");
    }
}
