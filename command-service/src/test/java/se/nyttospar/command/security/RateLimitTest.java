package se.nyttospar.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;

@TestPropertySource(properties = {"nyttospar.rates.burst=20", "nyttospar.rates.requests-per-second=1"})
class RateLimitTest extends RunningService {

    @Test
    void refuses_whoever_asks_too_often_and_says_when_to_come_back_and_nobody_else() {
        String eager = Surroundings.TOKENS.token("actor-eager", "auditor");
        Reply reply = get(eager, "/actors");
        for (int asked = 1; asked <= 40 && reply.status() == 200; asked++) {
            reply = get(eager, "/actors");
        }
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.code()).isEqualTo("requests-too-many");
        assertThat(reply.http().headers().firstValue("Retry-After")).hasValue("1");
        assertThat(get(Surroundings.TOKENS.token("actor-calm", "auditor"), "/actors")
                        .status())
                .isEqualTo(200);
    }
}
