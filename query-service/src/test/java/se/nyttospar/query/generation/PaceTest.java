package se.nyttospar.query.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.nyttospar.query.feed.FeedToken;
import se.nyttospar.query.feed.Place;

class PaceTest {
    private static final Instant BEGAN = Instant.parse("2026-01-15T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Pace pace =
            new Pace(new Generation("portfolio", 3, 1, Generation.State.LIVE, FeedToken.START), BEGAN);

    private static FeedToken at(long position) {
        return new FeedToken("life", Map.of(0, new Place(position, position)));
    }

    private static Instant minute(int minutes) {
        return BEGAN.plus(Duration.ofMinutes(minutes));
    }

    /** Two segments, while the topic has been read up to a position. */
    private Standing noted(int minute, long first, long second, long read, long remaining) {
        pace.note(minute(minute), Map.of(0, at(first), 1, at(second)), read, remaining);
        return pace.standing();
    }

    @Test
    void lies_behind_by_positions_and_is_as_old_as_when_it_was_level() {
        assertThat(noted(1, 7, 7, 7, 0).age(minute(1))).isZero();

        Standing behind = noted(3, 9, 7, 12, 40);

        assertThat(behind.segments()).extracting(Standing.Segment::behind).containsExactly(3L, 5L);
        assertThat(behind.remaining()).isEqualTo(40);
        assertThat(behind.age(minute(3))).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void a_segment_that_has_something_to_do_and_does_not_get_on_is_stalled() {
        noted(0, 5, 5, 5, 0);
        noted(1, 6, 5, 9, 10);
        noted(5, 8, 5, 20, 10);
        Standing standing = noted(7, 9, 5, 30, 10);

        assertThat(standing.stalled(minute(7), PATIENCE))
                .extracting(Standing.Segment::number)
                .containsExactly(1);
        assertThat(noted(8, 30, 30, 30, 0).stalled(minute(8), PATIENCE)).isEmpty();
    }

    @Test
    void nothing_to_do_is_no_stall_however_long_it_lasts() {
        noted(0, 5, 5, 5, 0);

        assertThat(noted(600, 5, 5, 5, 0).stalled(minute(600), PATIENCE)).isEmpty();
        assertThat(noted(601, 5, 5, 8, 0).stalled(minute(602), PATIENCE)).isEmpty();
    }

    @Test
    void what_the_broker_has_and_nobody_reads_counts_too() {
        noted(0, 5, 5, 5, 0);
        noted(1, 5, 5, 5, 1000);

        assertThat(noted(8, 5, 5, 5, 1000).stalled(minute(8), PATIENCE)).hasSize(2);
    }

    @Test
    void a_segment_that_another_instance_has_taken_is_not_judged_here() {
        noted(0, 5, 5, 9, 3);
        for (int minute = 1; minute < 10; minute++) {
            pace.note(minute(minute), Map.of(0, at(5 + minute)), 100, 3);
        }

        assertThat(pace.standing().segments())
                .extracting(Standing.Segment::number)
                .containsExactly(0);
    }

    @Test
    void is_unknown_before_the_first_look() {
        assertThat(pace.standing().remaining()).isEqualTo(-1);
        assertThat(pace.standing().age(minute(2))).isEqualTo(Duration.ofMinutes(2));
    }
}
