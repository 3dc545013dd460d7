package se.nyttospar.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private final RestartPolicy policy =
            new RestartPolicy(6, Duration.ofMinutes(3), Duration.ofMillis(500), Duration.ofSeconds(5));

    @Test
    void waits_longer_with_every_death_up_to_a_limit() {
        assertThat(policy.delay(deaths(1), NOW)).hasValue(Duration.ofMillis(500));
        assertThat(policy.delay(deaths(2), NOW)).hasValue(Duration.ofSeconds(1));
        assertThat(policy.delay(deaths(3), NOW)).hasValue(Duration.ofSeconds(2));
        assertThat(policy.delay(deaths(5), NOW)).hasValue(Duration.ofSeconds(5));
    }

    @Test
    void gives_up_after_too_many_deaths_in_a_short_time() {
        assertThat(policy.delay(deaths(6), NOW)).isEmpty();
    }

    @Test
    void forgets_deaths_that_were_long_ago() {
        assertThat(policy.delay(List.of(NOW.minusSeconds(3_600), NOW.minusSeconds(1_800), NOW), NOW))
                .hasValue(Duration.ofMillis(500));
    }

    private static List<Instant> deaths(int count) {
        return Collections.nCopies(count, NOW.minusSeconds(1));
    }
}
