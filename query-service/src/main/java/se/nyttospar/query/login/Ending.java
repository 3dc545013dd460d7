package se.nyttospar.query.login;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;

/** When an access token is renewed: so early that it holds for a request that is about to be made with it. */
final class Ending {
    static final Duration MARGIN = Duration.ofSeconds(60);

    private Ending() {}

    static boolean later(OAuth2AuthorizedClient client) {
        Instant end = client.getAccessToken().getExpiresAt();
        return end != null && Instant.now().plus(MARGIN).isBefore(end);
    }
}
