package se.nyttospar.local.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import tools.jackson.databind.JsonNode;

/** Access tokens by client credentials, kept until shortly before they expire. */
final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Wire wire;
    private final URI endpoint;
    private final Map<Identity, Token> known = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    Tokens(Wire wire, URI endpoint) {
        this.wire = wire;
        this.endpoint = endpoint;
    }

    /** @throws RefusedException when the provider does not know the client */
    String of(Identity identity) {
        return known.compute(
                        identity,
                        (_, token) -> token != null && Instant.now().isBefore(token.until()) ? token : fetch(identity))
                .value();
    }

    private Token fetch(Identity identity) {
        String credentials = Base64.getEncoder()
                .encodeToString((identity.name() + ":" + identity.secret()).getBytes(StandardCharsets.UTF_8));
        ClassicHttpRequest request = ClassicRequestBuilder.post(endpoint)
                .setHeader("Authorization", "Basic " + credentials)
                .setEntity("grant_type=client_credentials", ContentType.APPLICATION_FORM_URLENCODED)
                .build();
        Instant asked = Instant.now();
        Reply reply = wire.send(request);
        JsonNode answer = reply.json();
        if (!reply.successful() || !answer.hasNonNull("access_token")) {
            throw new RefusedException("Token of " + identity.name(), reply);
        }
        Instant until = asked.plusSeconds(answer.path("expires_in").asLong(60)).minus(MARGIN);
        return new Token(answer.path("access_token").asString(), until);
    }
}
